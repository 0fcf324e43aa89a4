package com.aetherial.plugins;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.webhooks.Courier;
import com.aetherial.webhooks.Reply;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Requests of one call of a plugin: to its hosts, a few, and through the same guard as webhooks.
 */
final class PluginHttp {
  private static final String SETTING = "setting:";
  private static final int REQUESTS_MAX = 5;
  private static final int BODY_MAX = 64 * 1024;
  private static final Pattern TYPE = Pattern.compile("[a-zA-Z0-9.+-]{1,60}/[a-zA-Z0-9.+-]{1,60}");

  private final Set<String> hosts;
  private final Courier courier;
  private int left = REQUESTS_MAX;

  PluginHttp(PluginRow row, Courier courier) {
    this.courier = courier;
    Map<String, String> settings = row.settings();
    hosts =
        row.manifest().hosts().stream()
            .map(
                host ->
                    host.startsWith(SETTING)
                        ? hostOf(settings.getOrDefault(host.substring(SETTING.length()), ""))
                        : host.toLowerCase(Locale.ROOT))
            .filter(host -> !host.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  int send(String url, String contentType, String body) {
    left--;
    boolean isAllowed =
        left >= 0
            && hosts.contains(hostOf(url))
            && TYPE.matcher(contentType).matches()
            && body.length() <= BODY_MAX;
    if (!isAllowed) {
      return 0;
    }
    Reply reply = courier.post(url, Map.of("Content-Type", contentType), body.getBytes(UTF_8));
    return reply.status() == null ? 0 : reply.status();
  }

  private static String hostOf(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
