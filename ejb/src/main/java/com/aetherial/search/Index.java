package com.aetherial.search;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.SearchEntry;
import com.aetherial.kernel.SearchReaders;
import com.aetherial.kernel.SearchSource;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of everything that can be found. */
@Dependent
class Index {
  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  /** Puts entries of one kind, or renews them. */
  void put(SearchSource source, List<SearchEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    JsonArrayBuilder json = Jsonp.array();
    entries.forEach(entry -> json.add(object(entry)));
    database
        .createNativeQuery("select search.put(?1, ?2, cast(?3 as jsonb))")
        .setParameter(1, source.module())
        .setParameter(2, source.type())
        .setParameter(3, json.build().toString())
        .getSingleResult();
  }

  /** The moment as the database knows it, however long the transaction has waited. */
  String now() {
    return (String)
        database.createNativeQuery("select cast(clock_timestamp() as text)").getSingleResult();
  }

  /** Takes away those of these things that were not put since a moment. */
  void clear(Kind kind, Collection<String> ids, String since) {
    JsonArrayBuilder json = Jsonp.array();
    ids.forEach(json::add);
    database
        .createNativeQuery(
            "select search.clear(?1, ?2,"
                + " array(select jsonb_array_elements_text(cast(?3 as jsonb))),"
                + " cast(?4 as timestamptz))")
        .setParameter(1, kind.module())
        .setParameter(2, kind.type())
        .setParameter(3, json.build().toString())
        .setParameter(4, since)
        .getSingleResult();
  }

  /** Takes away what of a kind was not put since it began to be read. */
  void clearUnread(SearchSource source) {
    database
        .createNativeQuery(
            "select search.clear(module, type, null, started_at) from search.progress"
                + " where module = ?1 and type = ?2")
        .setParameter(1, source.module())
        .setParameter(2, source.type())
        .getSingleResult();
  }

  /** Takes away everything that belongs to a person. */
  void forget(UUID person) {
    database
        .createNativeQuery("select cast(search.forget(?1) as text)")
        .setParameter(1, person)
        .getSingleResult();
  }

  private static JsonObjectBuilder object(SearchEntry entry) {
    SearchReaders readers = entry.readers();
    JsonObjectBuilder json =
        Jsonp.object()
            .add("id", entry.id())
            .add("for_lang", readers.language())
            .add("lang", entry.text().language())
            .add("scope", readers.scope())
            .add("title", title(entry))
            .add("tags", Plain.text(entry.text().tags()))
            .add("body", Plain.text(entry.text().body()))
            .add("link", entry.link())
            .add("visibility", readers.visibility().name())
            .add("popularity", entry.popularity());
    addKnown(json, "owner", readers.owner());
    addKnown(json, "permission", readers.permission());
    addKnown(json, "updated_at", entry.at());
    return json;
  }

  /** A title of characters that nobody sees must not keep its whole kind out of the index. */
  static String title(SearchEntry entry) {
    String title = Plain.text(entry.text().title());
    return title.isEmpty() ? "…" : title;
  }

  private static void addKnown(JsonObjectBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
