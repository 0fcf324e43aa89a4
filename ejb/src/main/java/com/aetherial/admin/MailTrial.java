package com.aetherial.admin;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Appearances;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonView;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.mail.Letter;
import com.aetherial.mail.Mails;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** A letter to oneself, to see whether letters arrive. */
@Stateless
public class MailTrial {
  @Inject Mails mails;
  @Inject People people;
  @Inject Appearances appearances;
  @Inject Event<AdminAct> acts;

  /**
   * Sends it; answers to which address.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not change settings
   */
  public String send(Actor actor) {
    actor.mustHave(Scope.SETTINGS_CHANGE);
    PersonView person = people.of(actor);
    mails.send(
        Letter.about(
            person.email(),
            appearances.languageOf(actor.personId()),
            "admin/mail-trial",
            Map.of("name", person.fullName())));
    acts.fire(new AdminAct(actor.personId(), "admin.mailTried", AdminAct.PERSON, person.id()));
    return person.email();
  }
}
