package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Time;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What members tell about themselves, and to whom. */
@Stateless
public class Profiles {
  private static final String COLUMNS =
      "bio, bio_to, location, location_to, website, website_to, links, links_to";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;
  @Inject Blocks blocks;
  @Inject Pictures pictures;
  @Inject Time time;

  /**
   * Somebody's profile, as far as the reader may see it. Who was blocked by them sees what
   * everybody sees.
   *
   * @throws NoSuchPerson when nobody active has the username
   */
  public ProfileView of(Optional<Actor> reader, String username) {
    Person person =
        persons
            .withUsername(username)
            .filter(Person::isActive)
            .orElseThrow(() -> new NoSuchPerson(username));
    boolean isOwner = reader.filter(r -> r.personId().equals(person.id())).isPresent();
    boolean isMember = reader.filter(r -> !blocks.isBlocked(person.id(), r.personId())).isPresent();
    boolean hasBlocked =
        reader.filter(r -> blocks.isBlocked(r.personId(), person.id())).isPresent();
    EditProfile all = find(person);
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
    return find(person(actor));
  }

  /** Replaces one's profile. */
  public void edit(Actor actor, @Valid EditProfile command) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    person(actor).call(command.fullName().strip(), time.now());
    database
        .createNativeQuery(
            "insert into identity.profile (person_id, "
                + COLUMNS
                + ") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) on conflict (person_id)"
                + " do update set bio = excluded.bio, bio_to = excluded.bio_to,"
                + " location = excluded.location, location_to = excluded.location_to,"
                + " website = excluded.website, website_to = excluded.website_to,"
                + " links = excluded.links, links_to = excluded.links_to, updated_at = now()")
        .setParameter(1, actor.personId())
        .setParameter(2, command.bio().strip())
        .setParameter(3, command.bioTo().name())
        .setParameter(4, command.location().strip())
        .setParameter(5, command.locationTo().name())
        .setParameter(6, command.website().strip())
        .setParameter(7, command.websiteTo().name())
        .setParameter(8, command.links().strip())
        .setParameter(9, command.linksTo().name())
        .executeUpdate();
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

  private EditProfile find(Person person) {
    List<?> rows =
        database
            .createNativeQuery("select " + COLUMNS + " from identity.profile where person_id = ?1")
            .setParameter(1, person.id())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> profile(person, Arrays.copyOf(row, row.length, String[].class)))
        .findFirst()
        .orElseGet(() -> profile(person, EMPTY));
  }

  private static final String[] EMPTY = {
    "", "EVERYBODY", "", "MEMBERS", "", "EVERYBODY", "", "EVERYBODY"
  };

  private static EditProfile profile(Person person, String[] row) {
    return new EditProfile(
        person.fullName(),
        row[0],
        Audience.valueOf(row[1]),
        row[2],
        Audience.valueOf(row[3]),
        row[4],
        Audience.valueOf(row[5]),
        row[6],
        Audience.valueOf(row[7]));
  }

  private static List<String> lines(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private Person person(Actor actor) {
    return persons.find(actor.personId()).orElseThrow(() -> new NoSuchPerson(actor.username()));
  }
}
