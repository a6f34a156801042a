"""Network and synchronised folders are recognised, local ones are left in peace."""

from pathlib import Path

import pytest

from kimdesk.vault.place import place_problem

MOUNTS = """\
/dev/sda2 / ext4 rw,relatime 0 0
//server/teams /mnt/teams cifs rw,vers=3.0 0 0
nas:/export /srv/nas\\040haus nfs4 rw 0 0
me@host:/ /home/me/fern fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
C:\\134 /mnt/c 9p rw,dirsync,aname=drvfs;path=C:\\ 0 0
/dev/sdb1 /media/stick fuseblk rw 0 0
tmpfs /mnt/teams/lokal tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    "folder",
    [
        "/mnt/teams/Beratung.kimdesk",
        "/srv/nas haus/Beratung",
        "/home/me/fern/a/b/c",
        "/run/user/1000/gvfs/smb-share:server=x",
        "/mnt/c/Users/me",
        "\\\\server\\share\\Beratung",
        "//server/share/Beratung",
        "smb://server/share",
        "nfs://server/share",
    ],
)
def test_network_places_are_refused_with_a_better_proposal(folder: str) -> None:
    problem = place_problem(Path(folder), MOUNTS)
    # A Path drops the second slash of an address; what was typed is looked at as well.
    assert problem is not None
    assert "Netzwerk" in problem
    assert "Ordner auf diesem Rechner" in problem


@pytest.mark.parametrize(
    "folder",
    [
        "/home/me/Dokumente/Beratung",
        "/media/stick/Beratung",
        "/mnt/teams/lokal/x",
        "/mnt/teamsport",
    ],
)
def test_local_places_are_fine(folder: str) -> None:
    assert place_problem(Path(folder), MOUNTS) is None


@pytest.mark.parametrize(
    "part",
    [
        "OneDrive",
        "OneDrive - AWO Beispiel e.V",
        "onedrive",
        "Dropbox",
        "Dropbox (Privat)",
        "Nextcloud",
        "Nextcloud2",
        "ownCloud",
        "Google Drive",
        "GoogleDrive",
        "iCloudDrive",
        "MagentaCLOUD",
        "SynologyDrive",
        "Seafile",
        "HiDrive",
        "sciebo",
    ],
)
def test_synchronised_folders_are_known_by_name(part: str, tmp_path: Path) -> None:
    problem = place_problem(tmp_path / part / "Ablagen" / "Beratung", MOUNTS)
    assert problem is not None
    assert "Online-Speicher" in problem


@pytest.mark.parametrize(
    "part", ["Onedrivers", "Dropboxen", "Meine Nextcloud-Notizen", "Mega Projekt", "Boxen"]
)
def test_similar_names_are_no_reason(part: str, tmp_path: Path) -> None:
    assert place_problem(tmp_path / part, MOUNTS) is None


@pytest.mark.parametrize(
    "mark", [".dropbox.cache", ".stfolder", "._sync_0123abcd.db", ".sync_0123.db"]
)
def test_synchronised_folders_are_known_by_their_marks(mark: str, tmp_path: Path) -> None:
    (tmp_path / mark).touch()
    assert place_problem(tmp_path / "Arbeit" / "Beratung", MOUNTS) is not None


def test_the_folder_that_onedrive_announces_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Arbeit"))
    assert place_problem(tmp_path / "Arbeit" / "Beratung", MOUNTS) is not None
    assert place_problem(tmp_path / "Arbeitsplatz", MOUNTS) is None


def test_a_link_into_a_synchronised_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Nextcloud").mkdir()
    (tmp_path / "Ablage").symlink_to(tmp_path / "Nextcloud")
    assert place_problem(tmp_path / "Ablage", MOUNTS) is not None


def test_a_machine_without_a_list_of_mounts_is_fine(tmp_path: Path) -> None:
    assert place_problem(tmp_path, "") is None
    assert place_problem(tmp_path, "unlesbar\n\n1 2 3\n") is None
