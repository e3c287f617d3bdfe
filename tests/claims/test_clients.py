import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Anton Gerlach was jailed. Gerlach's lawyer, Frida Hahn, said her client would appeal.",
        "Anton Gerlach was jailed. Frida Hahn, a lawyer for Gerlach, said he would appeal.",
        "Anton Gerlach was jailed. Gerlach's trial lawyer, Frida Hahn, spoke. “My client took no bribe,” Hahn said.",
    ],
)
def test_a_lawyers_client_gets_a_name(claims_of, text):
    assert claims_of(text)[-1].wording.startswith(("Anton Gerlach w", "Anton Gerlach t"))


@pytest.mark.parametrize(
    "text",
    [
        "Anton Gerlach was jailed. “Kessel lied and he knew it,” said Gerlach's lawyer, Frida Hahn.",
        "Anton Gerlach was jailed. A lawyer for the bank, Frida Hahn, said her client would appeal.",
        "Anton Gerlach was jailed. The judge, Robin Hahn, said he would appeal.",
    ],
)
def test_nobody_else_is_made_a_client(claims_of, text):
    assert all("Gerlach" not in c.wording for c in claims_of(text)[1:])
