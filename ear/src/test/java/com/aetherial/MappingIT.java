package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.identity.entity.ApiKey;
import com.aetherial.identity.entity.Person;
import com.aetherial.identity.entity.Role;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The entities fit the schema: every one is read, and ids survive the way there and back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MappingIT {
  private static MigratedDatabase database;
  private static EntityManagerFactory entities;

  @BeforeAll
  static void connect() {
    database = new MigratedDatabase();
    entities = Persistence.createEntityManagerFactory("aetherial", outsideOfAServer());
  }

  @AfterAll
  static void stop() {
    entities.close();
    database.close();
  }

  private static Map<String, Object> outsideOfAServer() {
    var application = new PGSimpleDataSource();
    application.setUrl(database.access().jdbcUrl());
    application.setUser(database.access().application().user());
    application.setPassword(database.access().application().password());
    return Map.of(
        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
        "jakarta.persistence.jtaDataSource", "",
        "jakarta.persistence.nonJtaDataSource", application);
  }

  @Test
  void every_entity_can_be_read() {
    List<String> names =
        Modules.shipped().classes().stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .map(JavaClass::getSimpleName)
            .toList();
    assertThat(names).contains("Person", "ApiKey", "LoginSession");
    inTransaction(
        manager ->
            names.forEach(
                name -> manager.createQuery("select e from " + name + " e").getResultList()));
  }

  @Test
  void a_person_and_their_key_come_back_as_they_were() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    var ada = new Person("ada@example.org", "ada", "Ada Lovelace", "hash", Role.STAFF, now);
    byte[] hash = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    var key = new ApiKey(ada.id(), "Loom", "ae_live_abc", hash, Set.of("wallet:read"), null, now);
    inTransaction(manager -> manager.persist(ada));
    inTransaction(manager -> manager.persist(key));
    inTransaction(
        manager -> {
          Person person = manager.find(Person.class, ada.id());
          assertThat(person.role()).isEqualTo(Role.STAFF);
          assertThat(person.createdAt()).isEqualTo(now);
          ApiKey found =
              manager
                  .createQuery("select k from ApiKey k where k.personId = :id", ApiKey.class)
                  .setParameter("id", ada.id())
                  .getSingleResult();
          assertThat(found.id()).isEqualTo(key.id());
          assertThat(found.matches(hash)).isTrue();
        });
  }

  private static void inTransaction(Consumer<EntityManager> work) {
    try (EntityManager manager = entities.createEntityManager()) {
      manager.getTransaction().begin();
      work.accept(manager);
      manager.getTransaction().commit();
    }
  }
}
