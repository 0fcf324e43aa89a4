package com.aetherial.plugins;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All plugins. */
@ApplicationScoped
class PluginRows {
  private static final String SELECT =
      "select manifest, sha256, signer, state, failure, granted, settings, uploaded_at"
          + " from plugins.plugin";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  List<PluginRow> all() {
    List<?> rows = database.createNativeQuery(SELECT + " order by id").getResultList();
    return rows.stream().map(Object[].class::cast).map(PluginRows::row).toList();
  }

  Optional<PluginRow> find(String id) {
    List<?> rows =
        database.createNativeQuery(SELECT + " where id = ?1").setParameter(1, id).getResultList();
    return rows.stream().map(Object[].class::cast).map(PluginRows::row).findFirst();
  }

  byte[] jar(String id) {
    return (byte[])
        database
            .createNativeQuery("select jar from plugins.plugin where id = ?1")
            .setParameter(1, id)
            .getSingleResult();
  }

  /** A new version is off, hears of nothing older, and keeps the settings but no permission. */
  void put(PluginManifest manifest, String json, PluginJar jar, byte[] content, UUID by) {
    database
        .createNativeQuery(
            "insert into plugins.plugin (id, version, manifest, jar, sha256, signer, listens,"
                + " uploaded_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict (id)"
                + " do update set version = excluded.version, manifest = excluded.manifest,"
                + " jar = excluded.jar, sha256 = excluded.sha256, signer = excluded.signer,"
                + " listens = excluded.listens, state = 'OFF', failure = null, granted = '',"
                + " theme = null, card = null, uploaded_at = now(),"
                + " uploaded_by = excluded.uploaded_by")
        .setParameter(1, manifest.id())
        .setParameter(2, manifest.version())
        .setParameter(3, json)
        .setParameter(4, content)
        .setParameter(5, jar.sha256())
        .setParameter(6, jar.signer())
        .setParameter(7, String.join(" ", manifest.listens()))
        .setParameter(8, by)
        .executeUpdate();
    forgetTasks(manifest.id());
  }

  void turnOn(String id, String granted, String theme) {
    database
        .createNativeQuery(
            "update plugins.plugin set state = 'ON', failure = null, granted = ?2,"
                + " theme = nullif(?3, ''), turned_on_at = now() where id = ?1")
        .setParameter(1, id)
        .setParameter(2, granted)
        .setParameter(3, theme)
        .executeUpdate();
  }

  void turnOff(String id) {
    database
        .createNativeQuery(
            "update plugins.plugin set state = 'OFF', failure = null, theme = null, card = null"
                + " where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
    forgetTasks(id);
  }

  /** Whether it was on until now. */
  boolean fail(String id, String sha256, String how) {
    int failed =
        database
            .createNativeQuery(
                "update plugins.plugin set state = 'FAILED', failure = left(?3, 300),"
                    + " theme = null, card = null where id = ?1 and sha256 = ?2 and state = 'ON'")
            .setParameter(1, id)
            .setParameter(2, sha256)
            .setParameter(3, how)
            .executeUpdate();
    if (failed > 0) {
      forgetTasks(id);
    }
    return failed > 0;
  }

  void configure(String id, Map<String, String> values) {
    JsonObjectBuilder json = Jsonp.object();
    values.forEach(json::add);
    database
        .createNativeQuery("update plugins.plugin set settings = ?2 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, json.build().toString())
        .executeUpdate();
  }

  void delete(String id) {
    database
        .createNativeQuery("delete from plugins.plugin where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  private void forgetTasks(String id) {
    database
        .createNativeQuery("delete from plugins.task where plugin_id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  private static PluginRow row(Object[] row) {
    Map<String, String> chosen = new HashMap<>();
    JsonObject json = Jsonp.reader((String) row[6]).readObject();
    json.keySet().forEach(key -> chosen.put(key, json.getString(key)));
    return new PluginRow(
        PluginManifest.parse((String) row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        chosen,
        Moments.of(row[7]));
  }
}
