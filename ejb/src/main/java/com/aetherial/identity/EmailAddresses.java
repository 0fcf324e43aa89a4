package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;

/** Showing that an address reaches its person, and taking another one. */
@Stateless
public class EmailAddresses {
  @Inject Persons persons;
  @Inject OneTimeLinks links;
  @Inject EmailChanges changes;
  @Inject Passwords passwords;
  @Inject Throttle throttle;
  @Inject VerificationLetters letters;
  @Inject SecurityLog log;
  @Inject Time time;

  /**
   * Sends the letter with the link once more; the link before it opens nothing then.
   *
   * @throws EmailVerifiedAlready when there is nothing to confirm
   * @throws TooManyTries after five letters within an hour
   */
  public void sendAgain(Actor actor) {
    Person person = person(actor);
    if (person.isEmailVerified()) {
      throw new EmailVerifiedAlready();
    }
    throttle.pass(Limit.LETTER, person.id().toString());
    letters.sendTo(person);
  }

  /**
   * Asks for another address: a letter goes to the old and one to the new, and both must agree.
   *
   * @throws WrongPassword when the password is not the person's
   * @throws EmailTaken when another account has the address
   * @throws TooManyTries after five letters within an hour
   */
  public void change(Actor actor, @Valid ChangeEmail command) {
    Person person = person(actor);
    passwords.mustBe(person, command.password());
    String email = command.email().strip();
    if (persons.withEmail(email).isPresent()) {
      throw new EmailTaken();
    }
    throttle.pass(Limit.LETTER, person.id().toString());
    changes.begin(person, email);
  }

  /** Where letters reach an active person; empty until they showed that the address is theirs. */
  public Optional<String> confirmedOf(UUID personId) {
    return persons
        .find(personId)
        .filter(person -> person.isEmailVerified() && person.isActive())
        .map(Person::email);
  }

  /** The change that waits for letters to be answered. */
  public Optional<EmailChangeView> pending(Actor actor) {
    return changes.pending(actor.personId());
  }

  /** What a link of a letter would confirm, while it does. */
  public Optional<LinkPurpose> purposeOf(String token) {
    return links
        .find(token)
        .map(OneTimeLinks.Link::purpose)
        .filter(purpose -> purpose != LinkPurpose.RESET_PASSWORD);
  }

  /**
   * Confirms what the link of a letter stands for; needs no login, as the letter is the proof.
   *
   * @throws LinkUsedUp when the link opens nothing any more
   */
  public Confirmation confirm(String token) {
    if (purposeOf(token).isEmpty()) {
      throw new LinkUsedUp();
    }
    OneTimeLinks.Link link = links.open(token).orElseThrow(LinkUsedUp::new);
    if (link.purpose() == LinkPurpose.VERIFY_EMAIL) {
      return verify(link);
    }
    return changes.agree(link.personId(), link.purpose())
        ? Confirmation.EMAIL_CHANGED
        : Confirmation.WAITS_FOR_THE_OTHER;
  }

  private Confirmation verify(OneTimeLinks.Link link) {
    Person person =
        persons
            .find(link.personId())
            .filter(found -> found.email().equals(link.email()))
            .orElseThrow(LinkUsedUp::new);
    person.verifyEmail(time.now());
    log.note(person.id(), SecurityEventKind.EMAIL_VERIFIED);
    return Confirmation.EMAIL_VERIFIED;
  }

  private Person person(Actor actor) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    return persons.find(actor.personId()).orElseThrow(() -> new NoSuchPerson(actor.username()));
  }
}
