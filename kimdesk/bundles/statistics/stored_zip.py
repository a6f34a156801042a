"""A ZIP archive whose bytes follow from its content alone, and its distrustful reader.

Files are stored, not deflated, so that no compressor's version shows and nothing can swell;
they lie one after the other from the first byte to the directory. Any ZIP program opens it.
"""

import struct
import zlib
from collections.abc import Mapping

from kimdesk.bundles.refusals import refused

MOST_ENTRIES = 64
MOST_FILE = 2 * 1024 * 1024
MOST_ALL = 8 * 1024 * 1024

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_LOCAL_MARK, _CENTRAL_MARK, _END_MARK = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_NEEDS, _UNIX, _STORED = 20, 3 << 8, 0
_DATE = 0x21  # 1980-01-01, the first day the format knows
_REGULAR = 0o100644 << 16


def pack(files: Mapping[str, bytes]) -> bytes:
    """The archive of these files, by name in order. Names are ASCII."""
    body, directory = bytearray(), bytearray()
    for name, content in sorted(files.items()):
        plain = name.encode("ascii")
        sum_and_sizes = (zlib.crc32(content), len(content), len(content))
        common = (_NEEDS, 0, _STORED, 0, _DATE, *sum_and_sizes, len(plain), 0)
        directory += _CENTRAL.pack(
            _CENTRAL_MARK, _UNIX | _NEEDS, *common, 0, 0, 0, _REGULAR, len(body)
        )
        directory += plain
        body += _LOCAL.pack(_LOCAL_MARK, *common) + plain + content
    end = _END.pack(_END_MARK, 0, 0, len(files), len(files), len(directory), len(body), 0)
    return bytes(body + directory + end)


def unpack(raw: bytes) -> dict[str, bytes]:
    """The files in an archive that `pack` could have made. Raises Refused, computes nothing big."""
    if len(raw) > MOST_ALL:
        raise refused("too-large")
    count, start, end = _directory(raw)
    files: dict[str, bytes] = {}
    position, entry = 0, start
    for _ in range(count):
        name, content, entry, position = _file(raw, entry, position, start, end)
        if name.casefold() in {known.casefold() for known in files}:
            raise refused("name-double")
        files[name] = content
    if entry != end:
        raise refused("zip-unlike")
    if position != start:
        raise refused("zip-gap")
    return files


def _directory(raw: bytes) -> tuple[int, int, int]:
    """Number of entries, where the directory begins and where it ends."""
    at = len(raw) - _END.size
    if at < 0 or _END_MARK not in raw:
        raise refused("zip")
    if raw[at : at + 4] != _END_MARK or not raw.startswith(_LOCAL_MARK):
        raise refused("zip-around")
    _, disk, first, here, count, size, start, comment = _END.unpack_from(raw, at)
    if comment or disk or first or here != count:
        raise refused("zip-around")
    if not 1 <= count <= MOST_ENTRIES:
        raise refused("zip-entries")
    if start + size != at:
        raise refused("zip-around")
    return count, start, at


def _file(
    raw: bytes, entry: int, position: int, start: int, end: int
) -> tuple[str, bytes, int, int]:
    """Name and content of the entry, where the next entry is and the next file should be."""
    if entry + _CENTRAL.size > end:
        raise refused("zip-unlike")
    mark, made, *rest = _CENTRAL.unpack_from(raw, entry)
    common, others = tuple(rest[:10]), tuple(rest[10:])
    size, name_length, extra = common[7:]
    next_entry = entry + _CENTRAL.size + name_length + extra + others[0]
    if mark != _CENTRAL_MARK or next_entry > end:
        raise refused("zip-unlike")
    _require_plain(common, others, position)
    content_at = position + _LOCAL.size + name_length
    if content_at + size > start:
        raise refused("zip-size")
    name = raw[entry + _CENTRAL.size : entry + _CENTRAL.size + name_length]
    local = _LOCAL.unpack_from(raw, position)
    same_name = raw[position + _LOCAL.size : content_at] == name
    if local != (_LOCAL_MARK, *common) or not same_name:
        raise refused("zip-unlike")
    if made != _UNIX | _NEEDS or extra or others[:3] != (0, 0, 0):
        raise refused("rebuild")
    content = raw[content_at : content_at + size]
    if zlib.crc32(content) != common[5]:
        raise refused("zip-sum")
    return _plain_name(name), content, next_entry, content_at + size


def _require_plain(common: tuple[int, ...], others: tuple[int, ...], position: int) -> None:
    """A regular file, stored as it is, of a size that is said once, right after the last one."""
    _, flags, method, _, _, _, packed, size, _, _ = common
    _, _, _, external, offset = others
    if flags:
        raise refused("zip-flags")
    if method != _STORED:
        raise refused("zip-packed")
    if external != _REGULAR:
        raise refused("zip-kind")
    if size > MOST_FILE:
        raise refused("too-large")
    if packed != size:
        raise refused("zip-size")
    if offset != position:
        raise refused("zip-gap")


def _plain_name(name: bytes) -> str:
    try:
        return name.decode("ascii")
    except UnicodeDecodeError:
        raise refused("name") from None
