package com.aetherial.identity;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.webauthn4j.data.AuthenticationData;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;

/**
 * A passkey in the place of a PIN: whoever is logged in shows that they are still the one. Each
 * question is asked of one person and answered once, so that an answer proves one act.
 */
@Stateless
public class PasskeyProofs {
  @Inject PasskeyChallenges challenges;
  @Inject PasskeyCheck check;
  @Inject PasskeyRows rows;

  /** Whether the actor could answer with a passkey. */
  public boolean isPossible(Actor actor) {
    return actor.isPerson() && !rows.of(actor.personId()).isEmpty();
  }

  /**
   * What the actor's browser needs to let a passkey answer.
   *
   * @throws PasskeyRefused when the actor is a program
   */
  public PasskeyQuestion question(Actor actor) {
    if (!actor.isPerson()) {
      throw new PasskeyRefused();
    }
    return PasskeyQuestion.of(challenges.ask(actor.personId()), check.host());
  }

  /**
   * Passes when a passkey of the actor has answered a question that was asked of them.
   *
   * @throws PasskeyRefused otherwise
   */
  @TransactionAttribute(REQUIRES_NEW)
  public void check(Actor actor, String credential) {
    AuthenticationData answer = check.read(credential);
    byte[] challenge = answer.getCollectedClientData().getChallenge().getValue();
    PasskeyRows.Kept kept =
        rows.withCredentialId(answer.getCredentialId())
            .filter(one -> actor.isPerson() && one.personId().equals(actor.personId()))
            .orElseThrow(PasskeyRefused::new);
    if (!challenges.answer(challenge, actor.personId())) {
      throw new PasskeyRefused();
    }
    rows.used(kept.id(), check.verify(answer, kept.credential(), kept.signCount()));
  }
}
