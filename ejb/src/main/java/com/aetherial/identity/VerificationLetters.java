package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Languages;
import com.aetherial.mail.Letter;
import com.aetherial.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The letter that asks a member to show that letters reach them. */
@ApplicationScoped
class VerificationLetters {
  @Inject OneTimeLinks links;
  @Inject Mails mails;

  void sendTo(Person person) {
    String link = links.create("/confirm", person.id(), LinkPurpose.VERIFY_EMAIL, person.email());
    mails.send(
        Letter.about(
            person.email(),
            Languages.orUsual(person.language()),
            "identity/verify-email",
            Map.of("name", person.fullName(), "link", link)));
  }
}
