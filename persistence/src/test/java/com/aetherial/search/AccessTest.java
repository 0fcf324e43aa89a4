package com.aetherial.search;

import static com.aetherial.search.Finding.entry;
import static com.aetherial.search.Finding.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.ledger.LedgerDatabase.BrokenStatement;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest {
  private static final Finding THINGS = new Finding();
  private static final UUID ADA = THINGS.person("ada");
  private static final UUID BEN = THINGS.person("ben");
  private static final UUID EVE = THINGS.person("eve");

  @BeforeAll
  static void some_things_are_put() {
    THINGS.put(
        "note",
        "note",
        entry("public", "Secret garden", ""),
        entry("members", "Secret garden", "").add("visibility", "MEMBERS"),
        entry("mine", "Secret garden", "").add("visibility", "OWNER").add("owner", ADA.toString()),
        entry("guarded", "Secret garden", "")
            .add("visibility", "OWNER")
            .add("owner", ADA.toString())
            .add("permission", "wallet:read"),
        entry("desk", "Secret garden", "")
            .add("visibility", "MEMBERS")
            .add("permission", "audit:read"),
        entry("bens", "Secret garden", "").add("owner", BEN.toString()),
        entry("german", "Secret garden", "").add("for_lang", "de"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", "garden secret", "secrt", "secret -moon", "\"secret garden\""})
  void everybody_finds_what_is_theirs_and_no_more(String words) {
    assertThat(THINGS.ids(question(words))).containsExactlyInAnyOrder("public", "bens");
    assertThat(THINGS.ids(asked(words, EVE)))
        .containsExactlyInAnyOrder("public", "bens", "members");
  }

  @Test
  void what_is_narrowed_to_an_author_is_theirs_and_open_to_the_reader() {
    assertThat(THINGS.ids(asked("secret", EVE).add("author", "BEN"))).containsExactly("bens");
    assertThat(THINGS.ids(asked("secret", EVE).add("author", "ada"))).isEmpty();
    assertThat(THINGS.ids(asked("secret", EVE).add("author", "nobody"))).isEmpty();
    assertThat(THINGS.ids(asked("secret", ADA).add("author", "ada"))).containsExactly("mine");
    assertThat(THINGS.find(asked("secret", EVE)).getJsonArray("authors").toString())
        .isEqualTo("[{\"times\":1,\"author\":\"ben\"}]");
    assertThat(THINGS.find(asked("secret", ADA).add("author", "ben")).getJsonArray("authors"))
        .hasSize(2);
  }

  @Test
  void what_is_private_is_found_by_its_owner_alone() {
    assertThat(THINGS.ids(asked("secret", ADA)))
        .containsExactlyInAnyOrder("public", "bens", "members", "mine");
    assertThat(THINGS.ids(asked("secret", ADA, "wallet:read")))
        .containsExactlyInAnyOrder("public", "bens", "members", "mine", "guarded");
    assertThat(THINGS.ids(asked("secret", EVE, "wallet:read"))).doesNotContain("mine", "guarded");
  }

  @Test
  void what_needs_a_permission_is_found_by_who_has_it() {
    assertThat(THINGS.ids(asked("secret", EVE, "audit:read"))).contains("desk");
    assertThat(THINGS.ids(asked("secret", EVE, "admin:read"))).doesNotContain("desk");
  }

  @Test
  void counts_tell_nothing_about_what_is_closed() {
    assertThat(THINGS.find(asked("secret", EVE)).getInt("total")).isEqualTo(3);
    assertThat(THINGS.find(asked("secret", EVE)).toString()).doesNotContain("mine");
  }

  @Test
  void readers_of_a_language_find_what_is_written_for_them() {
    assertThat(THINGS.ids(question("secret").add("lang", "de"))).contains("german");
  }

  @Test
  void a_module_that_is_off_is_not_found() {
    assertThat(
            THINGS.ids(
                question("secret").add("hidden_modules", Json.createArrayBuilder().add("note"))))
        .isEmpty();
  }

  @Test
  void blocked_banned_and_deleted_people_vanish_with_what_is_theirs() {
    UUID owner = THINGS.person("zoe");
    THINGS.put("note", "page", entry("zoes", "Moonlight", "").add("owner", owner.toString()));
    assertThat(THINGS.ids(asked("moonlight", EVE))).containsExactly("zoes");

    String block = "insert into identity.block (person_id, blocked_id) values ('%s', '%s')";
    THINGS.database.asOwner(block.formatted(owner, EVE), block.formatted(BEN, owner));
    assertThat(THINGS.ids(asked("moonlight", EVE))).isEmpty();
    assertThat(THINGS.ids(asked("moonlight", BEN))).isEmpty();
    assertThat(THINGS.ids(asked("moonlight", ADA))).containsExactly("zoes");

    for (String state : new String[] {"SUSPENDED", "DELETED"}) {
      THINGS.database.asOwner(
          "update identity.person set state = '%s' where id = '%s'".formatted(state, owner));
      assertThat(THINGS.ids(asked("moonlight", ADA))).isEmpty();
    }
  }

  @Test
  void a_forgotten_person_leaves_nothing() {
    UUID owner = THINGS.person("max");
    THINGS.put("note", "page", entry("maxs", "Sunlight", "").add("owner", owner.toString()));
    THINGS.text("select search.forget(?::uuid)::text", owner.toString());
    THINGS.database.asOwner("delete from identity.person where id = '%s'".formatted(owner));
    assertThat(THINGS.ids(asked("sunlight", ADA))).isEmpty();
  }

  @Test
  void the_application_reads_the_table_by_no_other_way() {
    assertThatThrownBy(() -> THINGS.text("select title from search.document"))
        .isInstanceOfSatisfying(
            BrokenStatement.class, refused -> assertThat(refused.state()).isEqualTo("42501"));
  }

  private static JsonObjectBuilder asked(String words, UUID reader, String... permissions) {
    return question(words)
        .add("reader", reader.toString())
        .add("permissions", Json.createArrayBuilder(List.of(permissions)));
  }
}
