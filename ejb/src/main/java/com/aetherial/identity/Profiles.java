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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members tell about themselves, and to whom. */
@Stateless
public class Profiles {
  @Inject Persons persons;
  @Inject ProfileRows rows;
  @Inject Choices choices;
  @Inject Blocks blocks;
  @Inject Pictures pictures;
  @Inject Time time;
  @Inject HiddenParts hidden;
  @Inject ProfileContent content;
  @Inject Event<Activity> activities;

  /** Whether somebody whom the reader could find has closed the account. */
  public boolean isGone(Optional<Actor> reader, String username) {
    return persons
        .withUsername(username)
        .filter(Person::isClosed)
        .filter(person -> isFound(person, reader.isPresent()))
        .isPresent();
  }

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
            .filter(found -> found.isActive() && !found.isClosed())
            .orElseThrow(() -> new NoSuchPerson(username));
    boolean isOwner = reader.filter(r -> r.personId().equals(person.id())).isPresent();
    if (!isOwner && !isFound(person, reader.isPresent())) {
      throw new NoSuchPerson(username);
    }
    boolean isMember = reader.filter(r -> !blocks.isBlocked(person.id(), r.personId())).isPresent();
    boolean hasBlocked =
        reader.filter(r -> blocks.isBlocked(r.personId(), person.id())).isPresent();
    EditProfile all = rows.find(person);
    Set<String> taken = isOwner ? Set.of() : hidden.of(person.id());
    boolean isShown = !taken.contains(ProfileContent.PROFILE);
    return new ProfileView(
        person.id(),
        person.username(),
        person.fullName(),
        isShown && all.bioTo().includes(isMember, isOwner) ? all.bio() : "",
        all.locationTo().includes(isMember, isOwner) ? all.location() : "",
        isShown && all.websiteTo().includes(isMember, isOwner) ? all.website() : "",
        isShown && all.linksTo().includes(isMember, isOwner) ? lines(all.links()) : List.of(),
        person.createdAt(),
        picture(person, PictureKind.AVATAR, taken),
        picture(person, PictureKind.COVER, taken),
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
    content.changed(person(actor), command);
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
  public void take(Actor actor, PictureKind kind, byte[] file) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    pictures.take(actor.personId(), kind, file);
    content.pictured(person(actor), kind);
  }

  /** Removes a picture; removing it again changes nothing. */
  public void remove(Actor actor, PictureKind kind) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    pictures.remove(actor.personId(), kind);
    content.pictured(person(actor), kind);
  }

  /** A picture that a profile shows; one that was taken down only to whose it is, or who judges. */
  public Optional<Picture> picture(Optional<Actor> reader, UUID id) {
    return pictures.find(
        id,
        reader.map(Actor::personId).orElse(null),
        reader.filter(actor -> actor.has(Scope.CONTENT_MODERATE)).isPresent());
  }

  private boolean isFound(Person person, boolean byMember) {
    String to = choices.of(person.id(), ChoiceSection.PRIVACY).chosen().get("profile");
    return "everybody".equals(to) || ("members".equals(to) && byMember);
  }

  private @Nullable UUID picture(Person person, PictureKind kind, Set<String> taken) {
    return taken.contains(ProfileContent.part(kind))
        ? null
        : pictures.of(person.id(), kind).orElse(null);
  }

  private static List<String> lines(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private Person person(Actor actor) {
    return persons.find(actor.personId()).orElseThrow(() -> new NoSuchPerson(actor.username()));
  }
}
