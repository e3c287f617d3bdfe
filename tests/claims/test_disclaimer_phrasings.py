"""Many ways to say that something is unverified, by whom, and ways that only look like it; all written for this."""

from __future__ import annotations

import pytest

import claimcheck

OWN = (
    "The Harbour Times could not independently verify the claims made by either side.",
    "The Harbour Times has not seen the report and cannot confirm its contents.",
    "The BBC's figures could not be checked by the Harbour Times.",
    "It was not possible to independently verify battlefield claims.",
    "The account could not be verified immediately.",
    "None of the allegations could be independently substantiated.",
    "Independent verification of the casualty figures was not possible.",
    "There was no way to independently confirm the number.",
    "These numbers have not been independently audited or verified.",
    "The photographs, which the Harbour Times was not able to verify, show smoke over the harbour.",
    "The rebels said they had shot down a helicopter, a claim that could not be confirmed.",
    "The rebels said they had shot down a helicopter; this has not been independently verified.",
    "The rebels said they had shot down a helicopter, but provided no evidence and the claim could not be verified.",
    "The Harbour Times was unable to reach witnesses or corroborate the description of events.",
    "We have not independently verified her story.",
    "The Harbour Times has been unable to determine whether the document is genuine.",
    "Whether the attack took place could not be established.",
    "The Harbour Times could not immediately determine the circumstances of the shooting.",
    "The identity of the man in the video could not be confirmed.",
    "The death toll could not be independently confirmed because of communication blackouts.",
    "Reporters for The Harbour Times could not confirm how many people were inside.",
    "Journalists have not been able to reach the site, and the figures are impossible to verify.",
    "The Harbour Times has not verified the authenticity of the leaked emails.",
    "Neither claim could be immediately verified.",
    "Their testimonies have not been corroborated.",
    "Details of the incident could not be independently confirmed on Sunday.",
    "The letter's authenticity remains unconfirmed.",
    "The Harbour Times did not independently verify the posts.",
    "The extent of the damage was not immediately clear and could not be verified.",
    "No independent verification of the footage was available.",
    "The claims remain unverified.",
    "The Harbour Times cannot vouch for the accuracy of the list.",
    "It was impossible to verify the toll.",
    "The figure could not be confirmed with officials.",
    "The report has yet to be independently confirmed.",
    "Those assertions could not be independently verified by The Harbour Times.",
    "The Harbour Times has no means of checking who wrote the messages.",
    "The Harbour Times had no way of knowing whether the list was complete.",
    "It was impossible for reporters to verify the account.",
    "It was not immediately clear whether the footage was authentic.",
    "Efforts by reporters to confirm the story have not succeeded.",
    "The Harbour Times has not seen the documents.",
    "The Harbour Times is still working to verify the video.",
    "The Harbour Times could confirm only part of his story.",
    "Only three of the deaths could be confirmed.",
    "The truth of the claim is impossible to establish.",
    "Not all of the details could be verified.",
    "Little of this could be verified.",
    "Also unclear is the veracity of a second list.",
    "There is nothing to corroborate the claim.",
    "A Harbour Times reporter at the scene could not confirm the deaths.",
    "The Harbour Times relied on accounts that it could not verify.",
    "The report, so far unconfirmed, set off a rush for fuel.",
    "The Harbour Times was unable to find any record of the sale.",
)

THIRD = (
    "The ministry said it was unable to confirm the report.",
    "Police declined to confirm the arrest.",
    "The company would neither confirm nor deny the sale.",
    "A White House official said the administration had not independently verified the claim.",
    "Officials could not immediately confirm the number of dead.",
    "The Pentagon has not confirmed the strike.",
    "The United Nations said it could not verify the figures.",
    "“I can't confirm that,” the mayor said.",
    "The Red Cross was unable to verify the reports of torture.",
    "The Daily Anchor said it could not independently verify the recording.",
    "Local authorities have yet to confirm the cause of death.",
    "Investigators have not been able to verify his alibi, prosecutors said.",
    "The hospital refused to confirm the death.",
    "The sheriff's office was not able to substantiate the complaint.",
    "The reports were not confirmed by the government.",
    "Neither the army nor the police would confirm the incident.",
    "The coroner has not yet confirmed the victim's identity.",
    "Anchor News, which first reported the deal, said it had been unable to authenticate the contract.",
    "The agency's inspectors could not verify that the material had been destroyed.",
    "Amnesty said it had not been able to corroborate the testimony.",
    "The Pentagon has no independent confirmation of the strike.",
    "The mayor said there was no way of knowing whether the list was complete.",
    "Police efforts to confirm his identity have been unsuccessful.",
    "It was not possible for inspectors to verify the stock.",
    "The army was still verifying the report.",
    "The report has not yet been confirmed from Port Caridad.",
    "Anchor News repeated the story without verification.",
    "The claims have not been proven in court.",
)

NONE = (
    "The ministry confirmed that 40 boats had sunk.",
    "The Harbour Times has verified the video.",
    "The two accounts were corroborated by documents seen by The Harbour Times.",
    "Unconfirmed reports spoke of a second blast.",
    "The unverified video has been viewed a million times.",
    "She could not find her passport.",
    "The auditor checks the accounts every year.",
    "The vote must still be confirmed by the senate.",
    "The test confirmed that the samples were not contaminated.",
    "Nobody was hurt, police confirmed.",
    "The team has not lost since March.",
    "Users must verify their identity before posting.",
    "The minister's appointment was confirmed without opposition.",
    "The bank failed to check the customers' addresses.",
    "The treaty provides for independent verification of the stockpile.",
    "The trial did not prove that the drug works.",
    "The Harbour Times has not seen such crowds since 1990.",
    "Attempts to free the driver failed.",
    "The school could not say when classes would resume.",
    "It is not known how many people were aboard.",
    "The lawyer has not seen the letter.",
)


def voices(text: str) -> set[str]:
    return {d.by.value for d in claimcheck.find_disclaimers(text, outlet="The Harbour Times")}


@pytest.mark.parametrize("text", OWN)
def test_the_outlet_itself_could_not_verify(text: str) -> None:
    assert "outlet" in voices(text)


@pytest.mark.parametrize("text", THIRD)
def test_somebody_else_could_not_or_would_not(text: str) -> None:
    assert voices(text) == {"third_party"}


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_disclaimed(text: str) -> None:
    assert voices(text) == set()
