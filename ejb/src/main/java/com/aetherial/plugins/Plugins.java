package com.aetherial.plugins;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Plugins: what comes in, what it may do, and what goes out again. */
@Stateless
public class Plugins {
  private static final int MOST = 30;
  private static final String MANIFEST = "plugin.json";

  @Inject PluginRows rows;
  @Inject PluginRuntime runtime;
  @Inject Trusted trusted;
  @Inject PluginActs acts;

  /** Whether the server was started so that no plugin runs. */
  public boolean isSafeMode() {
    return trusted.isSafeMode();
  }

  /** All plugins, by id. */
  public List<PluginView> all(Actor actor) {
    actor.mustHave(Scope.PLUGINS_MANAGE);
    return rows.all().stream().map(PluginRow::view).toList();
  }

  /**
   * One plugin.
   *
   * @throws NoSuchPlugin when there is none
   */
  public PluginView find(Actor actor, String id) {
    return row(actor, id).view();
  }

  /**
   * Takes a plugin in, or another version of one; it is off, and its code has not run yet.
   *
   * @throws PluginRefused when it is no plugin, not signed, or names what it may not see
   * @throws TooManyPlugins when there are as many as there may be
   */
  public PluginView upload(Actor actor, byte[] content) {
    actor.mustHave(Scope.PLUGINS_MANAGE);
    PluginJar jar = PluginJar.read(content, trusted.publishers());
    if (!jar.files().containsKey(MANIFEST)) {
      throw new PluginRefused("manifest", "Its plugin.json cannot be read.");
    }
    String json = new String(jar.files().get(MANIFEST), UTF_8);
    PluginManifest manifest = PluginManifest.parse(json);
    LoadedPlugin.check(jar.classes(), manifest.main());
    if (rows.find(manifest.id()).isEmpty() && rows.all().size() >= MOST) {
      throw new TooManyPlugins();
    }
    rows.put(manifest, json, jar, content, actor.personId());
    acts.did(actor, "uploaded", manifest.id(), manifest.version() + " " + jar.sha256());
    return find(actor, manifest.id());
  }

  /**
   * Turns a plugin on with what it may do.
   *
   * @throws NoSuchPlugin when there is none
   * @throws NotAskedFor when it did not ask for all of that
   * @throws SafeModeIsOn when no plugin runs
   * @throws PluginFailed when it cannot be loaded
   */
  public PluginView turnOn(Actor actor, String id, @Valid GrantPlugin command) {
    PluginRow row = row(actor, id);
    if (!row.view().asks().containsAll(command.granted())) {
      throw new NotAskedFor();
    }
    if (command.granted().contains(Permission.COINS_GRANT.code())) {
      actor.mustHave(Scope.ECONOMY_GIVE);
    }
    try {
      LoadedPlugin plugin = runtime.load(row, rows.jar(id));
      String granted = String.join(" ", new TreeSet<>(command.granted()));
      rows.turnOn(id, granted, runtime.theme(plugin));
      acts.did(actor, "turnedOn", id, granted);
    } catch (PluginBroke | PlatformFailed broke) {
      throw new PluginFailed(String.valueOf(broke.getMessage()));
    }
    return find(actor, id);
  }

  /**
   * Turns a plugin off; what it has yet to hear of is forgotten.
   *
   * @throws NoSuchPlugin when there is none
   */
  public PluginView turnOff(Actor actor, String id) {
    var unused = row(actor, id);
    rows.turnOff(id);
    acts.did(actor, "turnedOff", id, null);
    return find(actor, id);
  }

  /**
   * Chooses what can be set about a plugin; what it did not declare is left out.
   *
   * @throws NoSuchPlugin when there is none
   */
  public PluginView configure(Actor actor, String id, @Valid PutPluginSettings command) {
    PluginRow row = row(actor, id);
    if (row.may(Permission.COINS_GRANT)) {
      actor.mustHave(Scope.ECONOMY_GIVE);
    }
    Map<String, String> chosen = new HashMap<>(command.values());
    Set<String> known = new TreeSet<>();
    row.manifest().settings().forEach(setting -> known.add(setting.key()));
    chosen.keySet().retainAll(known);
    rows.configure(id, chosen);
    PluginView now = find(actor, id);
    acts.changed(actor, id, row.settings(), now.values());
    return now;
  }

  /**
   * Removes a plugin with everything that was kept for it; what it gave stays given.
   *
   * @throws NoSuchPlugin when there is none
   */
  public void remove(Actor actor, String id) {
    PluginRow row = row(actor, id);
    rows.delete(id);
    runtime.forget(id);
    acts.did(actor, "removed", id, row.manifest().version());
  }

  private PluginRow row(Actor actor, String id) {
    actor.mustHave(Scope.PLUGINS_MANAGE);
    return rows.find(id).orElseThrow(NoSuchPlugin::new);
  }
}
