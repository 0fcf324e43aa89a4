package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** Addresses that an administrator vouches for, where a letter did not arrive. */
@Stateless
public class MemberAddresses {
  @Inject Reach reach;
  @Inject Time time;
  @Inject SecurityLog log;
  @Inject Event<AdminAct> acts;

  /**
   * Confirms a member's address.
   *
   * @throws OutOfReach when the member may do what the actor may not
   * @throws ActingUponOneself when it is the actor
   * @throws EmailVerifiedAlready when it is confirmed
   */
  public void confirm(Actor actor, String username, @Valid LiftSuspension why) {
    actor.mustHave(Scope.IDENTITY_EDIT);
    Person person = reach.within(actor, username);
    if (person.isEmailVerified()) {
      throw new EmailVerifiedAlready();
    }
    person.verifyEmail(time.now());
    log.note(person.id(), SecurityEventKind.EMAIL_VERIFIED);
    acts.fire(
        new AdminAct(actor.personId(), "identity.addressConfirmed", AdminAct.PERSON, person.id())
            .changing("unconfirmed", "confirmed")
            .because(why.reason().strip()));
  }
}
