package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Activity;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What members tell about themselves, and to whom. */
@Stateless
public class Profiles {
  @Inject Persons persons;
  @Inject ProfileRows rows;
  @Inject Choices choices;
  @Inject Blocks blocks;
  @Inject Pictures pictures;
  @Inject Time time;
  @Inject Event<Activity> activities;

  /**
   * Somebody's profile, as far as the reader may see it. Who was blocked by them sees what
   * everybody sees.
   *
   * @throws NoSuchPerson when nobody active has the username, or they want not to be found
   */
  public ProfileView of(Optional<Actor> reader, String username) {
    Person person =
        persons
            .withUsername(username)
            .filter(Person::isActive)
            .orElseThrow(() -> new NoSuchPerson(username));
    boolean isOwner = reader.filter(r -> r.personId().equals(person.id())).isPresent();
    if (!isOwner && !isFound(person, reader.isPresent())) {
      throw new NoSuchPerson(username);
    }
    boolean isMember = reader.filter(r -> !blocks.isBlocked(person.id(), r.personId())).isPresent();
    boolean hasBlocked =
        reader.filter(r -> blocks.isBlocked(r.personId(), person.id())).isPresent();
    EditProfile all = rows.find(person);
    return new ProfileView(
        person.id(),
        person.username(),
        person.fullName(),
        all.bioTo().includes(isMember, isOwner) ? all.bio() : "",
        all.locationTo().includes(isMember, isOwner) ? all.location() : "",
        all.websiteTo().includes(isMember, isOwner) ? all.website() : "",
        all.linksTo().includes(isMember, isOwner) ? lines(all.links()) : List.of(),
        person.createdAt(),
        pictures.of(person.id(), PictureKind.AVATAR).orElse(null),
        pictures.of(person.id(), PictureKind.COVER).orElse(null),
        hasBlocked);
  }

  /** One's own profile, to be changed. */
  public EditProfile own(Actor actor) {
    actor.mustHave(Scope.PROFILE_READ);
    return rows.find(person(actor));
  }

  /** Replaces one's profile. */
  public void edit(Actor actor, @Valid EditProfile command) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    person(actor).call(command.fullName().strip(), time.now());
    rows.put(actor.personId(), command);
    activities.fire(
        new Activity(
            actor.personId(),
            "identity",
            "profileChanged",
            "profile",
            actor.personId().toString(),
            Map.of("link", "/settings/profile")));
  }

  /**
   * Takes a picture; what is kept is drawn anew, so that nothing hidden in the file survives.
   *
   * @throws PictureRefused when the content is none of the kinds that we read
   * @throws TooManyTries after thirty within an hour
   */
  public void take(Actor actor, PictureKind kind, byte[] content) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    pictures.take(actor.personId(), kind, content);
  }

  /** Removes a picture; removing it again changes nothing. */
  public void remove(Actor actor, PictureKind kind) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    pictures.remove(actor.personId(), kind);
  }

  /** A picture that a profile shows. */
  public Optional<Picture> picture(UUID id) {
    return pictures.find(id);
  }

  private boolean isFound(Person person, boolean byMember) {
    String to = choices.of(person.id(), ChoiceSection.PRIVACY).chosen().get("profile");
    return "everybody".equals(to) || ("members".equals(to) && byMember);
  }

  private static List<String> lines(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private Person person(Actor actor) {
    return persons.find(actor.personId()).orElseThrow(() -> new NoSuchPerson(actor.username()));
  }
}
