package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.identity.entity.Role;
import com.aetherial.kernel.Origin;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people of the platform: how they join, and how the other modules find them. */
@Stateless
public class People {
  @Inject Persons persons;
  @Inject PasswordHash passwords;
  @Inject PasswordPolicy policy;
  @Inject Time time;
  @Inject Usernames usernames;
  @Inject VerificationLetters letters;
  @Inject Throttle throttle;
  @Inject Origin origin;
  @Inject Event<PersonSignedUp> signedUp;

  /**
   * Makes somebody a member, with a wallet and whatever else observers of {@link PersonSignedUp}
   * prepare in the same transaction.
   *
   * @throws UsernameTaken when another account has the username, whatever its case
   * @throws EmailTaken when another account has the address, whatever its case
   * @throws WeakPassword when the password is easy to guess
   * @throws TooManyTries when this address of the net was told of twenty accounts within an hour
   */
  public PersonView signUp(@Valid SignUp command) {
    return signUp(command, Appearance.NONE);
  }

  /** The same for somebody whose language is known, in which the first letter is written. */
  public PersonView signUp(@Valid SignUp command, Appearance appearance) {
    if (!origin.address().isEmpty()) {
      throttle.mustBeFew(Limit.EMAIL_TAKEN, origin.address());
    }
    Person person = join(command, Role.MEMBER);
    person.read(appearance.language(), appearance.zone());
    letters.sendTo(person);
    return view(person);
  }

  /**
   * Makes somebody a member with a role of their own; for the operator's first administrator, whose
   * address the operator vouches for.
   */
  public PersonView appoint(@Valid SignUp command, Role role) {
    Person person = join(command, role);
    person.verifyEmail(time.now());
    return view(person);
  }

  /** The person as they see themselves. */
  public PersonView of(Actor actor) {
    return persons
        .find(actor.personId())
        .map(People::view)
        .orElseThrow(() -> new NoSuchPerson(actor.username()));
  }

  /**
   * The active member with this username, whatever its case.
   *
   * @throws NoSuchPerson when there is none
   */
  public PersonName named(String username) {
    return persons.reachable(username.strip()).orElseThrow(() -> new NoSuchPerson(username));
  }

  /** Whoever has this username, also when they are kept out; for looking up what they did. */
  public Optional<UUID> idOf(String username) {
    return persons.withUsername(username.strip()).map(Person::id);
  }

  /**
   * The active member with this username, to whom the actor wants to send something.
   *
   * @throws NoSuchPerson when there is none
   * @throws NotReachable when they have blocked the actor, or want nothing from anybody
   */
  public PersonName receiver(Actor actor, String username) {
    return persons
        .receiver(username.strip(), actor.personId())
        .orElseThrow(() -> new NoSuchPerson(username));
  }

  /** What everybody may know of a person. */
  public Optional<PersonName> find(UUID id) {
    return persons.find(id).map(People::name);
  }

  /** The usernames of these people; who does not exist is not among them. */
  public Map<UUID, String> usernames(Set<UUID> ids) {
    return persons.usernames(ids);
  }

  /**
   * The active members with these usernames, whatever their case, by the username in lower case.
   */
  public Map<String, PersonName> named(Set<String> usernames) {
    return persons.withUsernames(usernames);
  }

  /** Everybody who administers the platform. */
  public Set<UUID> administrators() {
    return persons.administrators();
  }

  private Person join(SignUp command, Role role) {
    persons.reserve(command.username(), command.email().strip());
    usernames.mustBeFree(command.username());
    if (persons.withEmail(command.email()).isPresent()) {
      throttle.note(Limit.EMAIL_TAKEN, origin.address());
      throw new EmailTaken();
    }
    policy.check(
        command.password(), List.of(command.username(), command.email(), command.fullName()));
    var person =
        new Person(
            command.email().strip(),
            command.username(),
            command.fullName().strip(),
            passwords.of(command.password()),
            role,
            time.now());
    persons.add(person);
    signedUp.fire(new PersonSignedUp(person.id(), person.username()));
    return person;
  }

  private static PersonView view(Person person) {
    return new PersonView(
        person.id(),
        person.email(),
        person.username(),
        person.fullName(),
        person.role().name(),
        person.isEmailVerified(),
        person.createdAt());
  }

  private static PersonName name(Person person) {
    return new PersonName(person.id(), person.username(), person.fullName());
  }
}
