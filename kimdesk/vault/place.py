"""Where a store may lie: on a disk of this machine, not on a network or in a synced folder.

SQLite's locks do not hold on network file systems, and a synchronising program copies
files in the middle of a write. Both have destroyed databases, so both are refused.
"""

import os
import re
import sys
from pathlib import Path, PurePath

from kimdesk.base.text import translate

_NETWORK_TYPES = {
    *("nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "coda"),
    *("ceph", "glusterfs", "lustre", "davfs", "webdav", "beegfs", "gfs2", "ocfs2", "drvfs"),
    *("fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.smbnetfs"),
    *("fuse.glusterfs", "fuse.ceph", "fuse.onedriver", "fuse.google-drive-ocamlfuse"),
    *("fuse.curlftpfs", "fuse.s3fs", "fuse.kio-fuse", "fuse.dropbox", "fuse.insync"),
}
_SYNC_NAMES = re.compile(
    r"(onedrive|dropbox|nextcloud|owncloud|google ?drive|googledrive|icloud ?drive|mega"
    r"|mobile documents|magentacloud|pcloud ?drive|pcloud|seafile|synologydrive"
    r"|synology drive|box sync|hidrive|strato hidrive|sciebo|luckycloud|your ?secure ?cloud)"
    r"( [-–] .*| \(.*\)|[0-9]*)?",
    re.IGNORECASE,
)
_SYNC_MARKS = (
    ".dropbox",
    ".dropbox.cache",
    ".stfolder",
    ".owncloudsync.log",
    ".nextcloudsync.log",
    ".SynologyWorkingDirectory",
    ".tmp.drivedownload",
    ".849C9593-D756-4E56-8D6E-42412F2A707B",  # OneDrive's own mark
)
_SYNC_PATTERNS = ("._sync_*.db", ".sync_*.db")  # Nextcloud and ownCloud
_SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_DRIVE_REMOTE = 4


def place_problem(folder: Path, mounts: str | None = None) -> str | None:
    """The sentence why a store must not lie here, or None for a good place.

    `folder` need not exist yet. `mounts` stands for the system's list of mounted file
    systems in the format of /proc/mounts.
    """
    if _is_network_text(str(folder)):
        return _say_network()
    resolved = folder.expanduser().resolve()
    if _is_remote_drive(resolved) or _is_network_mount(resolved, mounts):
        return _say_network()
    if is_synchronised(resolved):
        return _say_synchronised()
    return None


def is_synchronised(folder: PurePath) -> bool:
    """Whether a cloud program keeps a copy of this folder, as far as one can see."""
    if any(_SYNC_NAMES.fullmatch(part) for part in folder.parts):
        return True
    for variable in _SYNC_VARIABLES:
        root = os.environ.get(variable)
        if root and folder.is_relative_to(Path(root).resolve()):
            return True
    return any(_has_mark(parent) for parent in (Path(folder), *Path(folder).parents))


def _has_mark(folder: Path) -> bool:
    try:
        if any((folder / mark).exists() for mark in _SYNC_MARKS):
            return True
        return any(any(folder.glob(pattern)) for pattern in _SYNC_PATTERNS)
    except OSError:
        return False


def _is_network_text(path: str) -> bool:
    r"""UNC (\\server\share, also //server/share) and addresses such as smb://server."""
    return path.startswith(("\\\\", "//")) or bool(re.match(r"[A-Za-z][A-Za-z0-9+.-]+:/", path))


def _is_network_mount(folder: Path, mounts: str | None) -> bool:
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return False
    longest, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 4:
            continue
        point = _unescaped(fields[1])
        if folder.is_relative_to(point) and len(point) >= longest:
            longest, kind = len(point), fields[2]
            if kind == "9p" and "drvfs" in fields[3]:  # drives of Windows seen from WSL
                kind = "drvfs"
    return kind in _NETWORK_TYPES


def _unescaped(text: str) -> str:
    r"""Blanks and the like stand as \040 in the list of mounts."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


if sys.platform == "win32":
    import ctypes

    def _is_remote_drive(folder: Path) -> bool:
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\")
        return folder.drive.startswith("\\\\") or kind == _DRIVE_REMOTE

else:

    def _is_remote_drive(folder: Path) -> bool:
        return str(folder).startswith("\\\\")


def _say_network() -> str:
    return translate(
        "Place",
        "Dieser Ordner liegt im Netzwerk. Dort können Daten verloren gehen, wenn zwei Rechner"
        " zugleich schreiben. Bitte wählen Sie einen Ordner auf diesem Rechner, zum Beispiel"
        " unter „Dokumente“; Sicherungen dürfen im Netzwerk liegen.",
    )


def _say_synchronised() -> str:
    return translate(
        "Place",
        "Dieser Ordner wird mit einem Online-Speicher abgeglichen. Der Abgleich kann die"
        " Ablage beschädigen. Bitte wählen Sie einen Ordner auf diesem Rechner, der nicht"
        " abgeglichen wird.",
    )
