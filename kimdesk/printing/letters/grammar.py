"""What a template may say: placeholders of the catalogue, loops over its lists, conditions.

The sandbox of the template language keeps code from running, but not from counting to a
billion. So only what letters need is understood at all: no calls, no arithmetic, no own
variables, and inner loops only over lists inside the outer one, so that a letter cannot
grow beyond what its data are.
"""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from jinja2 import nodes

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.printing.letters.placeholders import Loop, groups, loops

FILTERS = frozenset({"upper", "lower", "trim", "default", "length"})
LOOP_VALUES = frozenset({"index", "first", "last", "length"})
MOST_DEPTH = 12
MOST_LOOPS = 60
_SAID = 60
_ALLOWED = (
    nodes.Output,
    nodes.TemplateData,
    nodes.Const,
    nodes.Name,
    nodes.Getattr,
    nodes.For,
    nodes.If,
    nodes.CondExpr,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Filter,
)

# What may follow a name: names below, the items of a list, or None at a value.
Shape = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Items:
    """A list whose items have these values."""

    shape: Shape


@dataclass(slots=True)
class Found:
    """The names a template uses, and those nobody knows."""

    used: set[str] = field(default_factory=set)
    unknown: set[str] = field(default_factory=set)
    loops: int = 0


def whole_shape() -> Shape:
    """Everything the catalogue has, by name."""
    single: dict[str, object] = {
        group.name: {each.key: None for each in group.placeholders} for group in groups()
    }
    return single | {loop.name: Items(_shape(loop)) for loop in loops()}


def check(template: nodes.Template, found: Found) -> None:
    """Raise UserError for what is not allowed; what is used and unknown goes into `found`."""
    _Reader(found).read(template.body, {}, 0)


def nearest(unknown: str) -> str:
    """The placeholder that was probably meant; "" where none is like it."""
    known = [f"{group.name}.{each.key}" for group in groups() for each in group.placeholders]
    known += [loop.name for loop in loops()]
    known += [f"{loop.item}.{each.key}" for loop in loops() for each in loop.placeholders]
    return next(iter(difflib.get_close_matches(unknown, known, 1, 0.6)), "")


def not_allowed(what: str = "") -> UserError:
    """The sentence for what a template must not say."""
    text = translate(
        "Letters",
        "In dieser Vorlage steht eine Anweisung, die KIMdesk nicht ausführt: {what}. Erlaubt sind"
        " die Platzhalter der Liste, „for“ und „if“.",
    )
    shown = " ".join(what.split())[:_SAID]
    return UserError(text.format(what=shown or translate("Letters", "unlesbar")))


def _shape(loop: Loop) -> Shape:
    values: dict[str, object] = {each.key: None for each in loop.placeholders}
    return values | {inner.name: Items(_shape(inner)) for inner in loop.inner}


class _Reader:
    """Walks through a template with the loop variables that hold at each place."""

    def __init__(self, found: Found) -> None:
        self._found = found
        self._shape = whole_shape()

    def read(self, body: list[nodes.Node], scope: Mapping[str, object], depth: int) -> None:
        if depth > MOST_DEPTH:
            raise not_allowed(translate("Letters", "zu tief verschachtelt"))
        for node in body:
            if isinstance(node, nodes.For):
                self._loop(node, scope, depth)
            elif isinstance(node, nodes.If):
                self._condition(node, scope, depth)
            elif isinstance(node, nodes.Output):
                for part in node.nodes:
                    self._output(part, scope)
            else:
                raise not_allowed(type(node).__name__.lower())

    def _loop(self, node: nodes.For, scope: Mapping[str, object], depth: int) -> None:
        self._found.loops += 1
        if node.recursive or self._found.loops > MOST_LOOPS:
            raise not_allowed("for")
        if not isinstance(node.target, nodes.Name):
            raise not_allowed("for")
        path = _path(node.iter)
        if scope and path[0] not in scope:
            # A whole list inside another would be as long as both multiplied.
            raise not_allowed(f"for … in {'.'.join(path)}")
        items = self._at(path, scope)
        if items is not None and not isinstance(items, Items):
            raise not_allowed(f"for … in {'.'.join(path)}")
        shape: object = items.shape if isinstance(items, Items) else None
        inner = {**scope, node.target.name: shape, "loop": dict.fromkeys(LOOP_VALUES)}
        if node.test is not None:
            self._expression(node.test, inner)
        self.read(node.body, inner, depth + 1)
        self.read(node.else_, scope, depth + 1)

    def _condition(self, node: nodes.If, scope: Mapping[str, object], depth: int) -> None:
        self._expression(node.test, scope)
        self.read(node.body, scope, depth + 1)
        for other in node.elif_:
            self._condition(other, scope, depth + 1)
        self.read(node.else_, scope, depth + 1)

    def _output(self, node: nodes.Node, scope: Mapping[str, object]) -> None:
        if isinstance(node, nodes.Name | nodes.Getattr) and isinstance(
            self._at(_path(node), scope), Items
        ):
            # A whole list has no text; its items have.
            raise not_allowed(".".join(_path(node)))
        self._expression(node, scope)

    def _expression(self, node: nodes.Node, scope: Mapping[str, object]) -> None:
        if not isinstance(node, _ALLOWED):
            raise not_allowed(type(node).__name__.lower())
        if isinstance(node, nodes.Name | nodes.Getattr):
            self._at(_path(node), scope)
            return
        if isinstance(node, nodes.Filter):
            _check_filter(node)
        for child in node.iter_child_nodes():
            self._expression(child, scope)

    def _at(self, path: list[str], scope: Mapping[str, object]) -> object:
        """What stands at a path; None for a value and for what nobody knows."""
        whole = ".".join(path)
        here: object = {**self._shape, **scope}
        for step in path:
            if step.startswith("_"):
                raise not_allowed(whole)
            if not isinstance(here, Mapping) or step not in here:
                self._found.unknown.add(whole)
                return None
            here = here[step]
        if isinstance(here, Mapping):
            self._found.unknown.add(whole)
            return None
        self._found.used.add(whole)
        return here


def _path(node: nodes.Node) -> list[str]:
    return list(reversed(list(_steps(node))))


def _steps(node: nodes.Node) -> Iterator[str]:
    while isinstance(node, nodes.Getattr):
        yield node.attr
        node = node.node
    if not isinstance(node, nodes.Name):
        raise not_allowed(type(node).__name__.lower())
    yield node.name


def _check_filter(node: nodes.Filter) -> None:
    plain = all(isinstance(each, nodes.Const) for each in node.args)
    if node.name not in FILTERS or not plain or node.kwargs or node.dyn_args or node.dyn_kwargs:
        raise not_allowed(f"|{node.name}")
