package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.OutboxDelivery;
import com.aetherial.mail.Letter;
import com.aetherial.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Looks up who asked for a new password, and writes to them if there is somebody. */
@ApplicationScoped
public class ResetLetters implements OutboxDelivery {
  static final String TOPIC = "identity.reset";

  @Inject Persons persons;
  @Inject OneTimeLinks links;
  @Inject Mails mails;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void deliver(String name) {
    persons.called(name).filter(Person::isActive).ifPresent(this::write);
  }

  private void write(Person person) {
    String link =
        links.create("/reset-password", person.id(), LinkPurpose.RESET_PASSWORD, person.email());
    mails.send(
        Letter.about(
            person.email(),
            Languages.orUsual(person.language()),
            "identity/reset-password",
            Map.of("name", person.fullName(), "username", person.username(), "link", link)));
  }
}
