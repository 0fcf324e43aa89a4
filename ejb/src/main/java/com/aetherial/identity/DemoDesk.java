package com.aetherial.identity;

import com.aetherial.identity.entity.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Signs the demo's people up, each with a key for everything that they may do. */
@Stateless
public class DemoDesk {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject People people;
  @Inject Persons persons;
  @Inject Profiles profiles;
  @Inject Blocks blocks;
  @Inject ApiKeys keys;

  /** Whether the people are there already. */
  public boolean isStaffed(String username) {
    return persons.withUsername(username).isPresent();
  }

  /** Makes one of them a member, with a key. */
  public CreatedApiKey appoint(SignUp person, Role role) {
    PersonView view = people.appoint(person, role);
    Set<String> scopes =
        Scope.within(role).stream().map(Scope::code).collect(Collectors.toUnmodifiableSet());
    return keys.create(
        actor(view.id(), view.username(), role), new CreateApiKey("Demo", scopes, null));
  }

  /** Lets somebody of the crowd join, as if some days ago; nobody knows their password. */
  public void join(String fullName, int daysAgo, String bio, String place) {
    String username = DemoCrowd.usernameOf(fullName);
    String password = UUID.randomUUID() + " and " + UUID.randomUUID();
    PersonView view =
        people.appoint(
            new SignUp(username + "@demo.example", username, fullName, password), Role.MEMBER);
    profiles.edit(
        actor(view.id(), username, Role.MEMBER),
        new EditProfile(
            fullName,
            bio,
            Audience.EVERYBODY,
            place,
            Audience.MEMBERS,
            "",
            Audience.EVERYBODY,
            "",
            Audience.EVERYBODY));
    database.flush();
    database
        .createNativeQuery(
            "update identity.person set created_at = now() - make_interval(days => ?2)"
                + " where id = ?1")
        .setParameter(1, view.id())
        .setParameter(2, daysAgo)
        .executeUpdate();
  }

  /** Lets one of them block another; doing it again changes nothing. */
  public void block(String by, String whom) {
    PersonName person = people.named(by);
    blocks.block(actor(person.id(), person.username(), Role.MEMBER), whom);
  }

  private static Actor actor(UUID id, String username, Role role) {
    return new Actor(id, username, role, Set.of(Scope.EVERYTHING));
  }
}
