package com.aetherial.plugins;

import com.aetherial.plugin.guard.Budget;
import com.aetherial.plugin.spi.Coins;
import com.aetherial.plugin.spi.Host;
import com.aetherial.plugin.spi.Http;
import com.aetherial.plugin.spi.People;
import com.aetherial.webhooks.Courier;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Hands plugins what they were granted, and nothing behind it that they could reach. */
@ApplicationScoped
class Hosts {
  private static final Logger LOG = System.getLogger(Hosts.class.getName());

  @Inject PluginCoins coins;
  @Inject PluginPeople people;
  @Inject Courier courier;

  /** For something that happened then; what is given for it is given once, whenever it is told. */
  Host of(PluginRow row, Instant at) {
    LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
    Map<String, String> settings = row.settings();
    Optional<Coins> giving =
        granted(
            row,
            Permission.COINS_GRANT,
            (person, amount, reason) ->
                standing(() -> coins.give(row.manifest(), day, person, amount, reason)));
    var post = new PluginHttp(row, courier);
    Optional<Http> sending =
        granted(
            row,
            Permission.HTTP_SEND,
            (url, type, body) -> standing(() -> post.send(url, type, body)));
    Optional<People> knowing =
        granted(row, Permission.PEOPLE_BIRTHDAY, asked -> standing(() -> people.born(asked)));
    return new Handed(settings, giving, sending, knowing);
  }

  private static <T> Optional<T> granted(PluginRow row, Permission permission, T service) {
    return row.may(permission) ? Optional.of(service) : Optional.empty();
  }

  /** The platform's own work runs with its own classes, and does not count as the plugin's time. */
  private static <T> T standing(Callable<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader plugin = thread.getContextClassLoader();
    thread.setContextClassLoader(Hosts.class.getClassLoader());
    try {
      return Budget.standing(work);
    } catch (EJBException failure) {
      LOG.log(Level.WARNING, "Something could not be done for a plugin.", failure);
      throw new PlatformFailed("The platform could not do that now.");
    } catch (RuntimeException refused) {
      throw new IllegalStateException(refused.getMessage());
    } catch (Exception failure) {
      throw new IllegalStateException(failure.getClass().getSimpleName());
    } finally {
      thread.setContextClassLoader(plugin);
    }
  }

  private record Handed(
      Map<String, String> settings,
      Optional<Coins> coins,
      Optional<Http> http,
      Optional<People> people)
      implements Host {}
}
