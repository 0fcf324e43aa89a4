package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.identity.entity.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is who. An issuer's word ties a sign-on to an account only when both the issuer and we know
 * that letters to the address reach the person: whoever signed up with somebody else's address
 * would otherwise find its owner in an account that they can open too.
 */
@Stateless
public class SignOnPeople {
  private static final int USERNAME_MAX = 20;

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Persons persons;
  @Inject People people;
  @Inject LoginOpening opening;
  @Inject SecurityLog log;

  /** Opens a login for whom the issuer has named, who becomes a member if they were none. */
  public LoggedIn enter(SignOnClaims claims, Device device) {
    Person person = known(claims).flatMap(persons::find).orElseGet(() -> tied(claims));
    if (!person.isActive()) {
      throw new SignOnRefused();
    }
    return opening.open(person, device, Proof.SIGN_ON);
  }

  private Optional<UUID> known(SignOnClaims claims) {
    List<?> rows =
        database
            .createNativeQuery(
                "select person_id from identity.sign_on where issuer = ?1 and subject = ?2")
            .setParameter(1, claims.issuer())
            .setParameter(2, claims.subject())
            .getResultList();
    return rows.stream().map(UUID.class::cast).findFirst();
  }

  private Person tied(SignOnClaims claims) {
    if (!claims.isEmailVerified() || claims.email().isBlank()) {
      throw new SignOnRefused();
    }
    Person person = persons.withEmail(claims.email()).orElseGet(() -> joined(claims));
    if (!person.isEmailVerified()) {
      throw new SignOnNeedsPassword();
    }
    database
        .createNativeQuery(
            "insert into identity.sign_on (issuer, subject, person_id) values (?1, ?2, ?3)")
        .setParameter(1, claims.issuer())
        .setParameter(2, claims.subject())
        .setParameter(3, person.id())
        .executeUpdate();
    log.note(person.id(), SecurityEventKind.SIGN_ON_LINKED);
    return person;
  }

  private Person joined(SignOnClaims claims) {
    String username = free(claims);
    String name = claims.name().isBlank() ? username : claims.name();
    var wish =
        new SignUp(
            claims.email(),
            username,
            name.substring(0, Math.min(name.length(), 120)),
            OneTimeSecret.random().text());
    UUID id = people.appoint(wish, Role.MEMBER).id();
    return persons.find(id).orElseThrow(SignOnRefused::new);
  }

  private String free(SignOnClaims claims) {
    String wish =
        (claims.username().isBlank() ? claims.email().replaceFirst("@.*", "") : claims.username())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_.-]", "")
            .replaceFirst("^[_.-]+", "");
    String base = "member".substring(0, wish.length() < 3 ? 6 : 0) + wish;
    String cut = base.substring(0, Math.min(base.length(), USERNAME_MAX));
    String unique = cut + "-" + UUID.randomUUID().toString().substring(0, 8);
    return persons.withUsername(cut).isPresent() ? unique : cut;
  }
}
