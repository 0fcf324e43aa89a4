package com.aetherial.identity;

import com.aetherial.kernel.PersonalData;
import com.aetherial.kernel.PersonalFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The account itself, as data: everything but secrets. */
@ApplicationScoped
public class OwnData implements PersonalData {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Override
  public List<PersonalFile> of(UUID personId) {
    return List.of(
        file("account", "identity.person", "id", "'password_hash', 'version'", personId),
        file("profile", "identity.profile", "person_id", "'person_id'", personId),
        file("birthday", "identity.birthday", "person_id", "'person_id'", personId),
        file(
            "logins",
            "identity.login_session",
            "impersonator is null and t.person_id",
            "'person_id', 'impersonator'",
            personId),
        file("history", "identity.security_event", "person_id", "'person_id'", personId),
        file("api-keys", "identity.api_key", "person_id", "'person_id', 'hash'", personId),
        file(
            "passkeys",
            "identity.passkey",
            "person_id",
            "'person_id', 'credential', 'credential_id'",
            personId),
        file("choices", "identity.choice", "person_id", "'person_id'", personId),
        file(
            "notes",
            "identity.member_note",
            "person_id",
            "'person_id', 'written_by', 'withdrawn_by'",
            personId),
        file("blocked", "identity.block", "person_id", "'person_id'", personId));
  }

  private PersonalFile file(String name, String table, String key, String withheld, UUID personId) {
    Object json =
        database
            .createNativeQuery(
                "select cast(coalesce(jsonb_agg(to_jsonb(t) - array["
                    + withheld
                    + "]), '[]') as text) from "
                    + table
                    + " t where t."
                    + key
                    + " = ?1")
            .setParameter(1, personId)
            .getSingleResult();
    return new PersonalFile("identity/" + name + ".json", (String) json);
  }
}
