package com.aetherial.identity;

import com.aetherial.identity.entity.Person;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.Notice;
import com.aetherial.kernel.OutboxDelivery;
import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import com.aetherial.kernel.Settings;
import com.aetherial.mail.Letter;
import com.aetherial.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Collects what the modules know about somebody, and tells them that it can be fetched. */
@ApplicationScoped
public class ExportWriting implements OutboxDelivery {
  static final String TOPIC = "identity.export";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject @Any Instance<PersonalData> sources;
  @Inject Persons persons;
  @Inject Mails mails;
  @Inject Event<Notice> notices;
  @Inject Settings settings;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void deliver(String payload) {
    UUID id = UUID.fromString(payload);
    List<?> owners =
        database
            .createNativeQuery(
                "select person_id from identity.export where id = ?1 and state = 'WAITING'")
            .setParameter(1, id)
            .getResultList();
    owners.stream()
        .map(UUID.class::cast)
        .flatMap(owner -> persons.find(owner).stream())
        .filter(Person::isActive)
        .forEach(owner -> write(id, owner));
  }

  private void write(UUID id, Person owner) {
    database
        .createNativeQuery(
            "update identity.export set state = 'READY', content = ?2, ready_at = now(),"
                + " expires_at = now() + interval '7 days' where id = ?1")
        .setParameter(1, id)
        .setParameter(2, archive(owner.id()))
        .executeUpdate();
    notices.fire(
        new Notice(
            owner.id(),
            "identity.export",
            "Your data is ready to be fetched",
            "",
            "/settings/data"));
    mails.send(
        Letter.about(
            owner.email(),
            Languages.orUsual(owner.language()),
            "identity/export-ready",
            Map.of(
                "name",
                owner.fullName(),
                "link",
                settings.baseUrl() + "/settings/data/archive?id=" + id)));
  }

  private byte[] archive(UUID owner) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (PersonalData source : sources) {
        for (PersonalFile file : source.of(owner)) {
          zip.putNextEntry(new ZipEntry(file.path()));
          zip.write(file.text().getBytes(StandardCharsets.UTF_8));
          zip.closeEntry();
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
