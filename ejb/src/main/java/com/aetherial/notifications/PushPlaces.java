package com.aetherial.notifications;

import com.aetherial.kernel.Settings;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where push messages may go. The browser names the place, so anybody could name one inside our own
 * network or one that never answers: only services that the operator knows are written to, and none
 * of them at an address that is not public.
 *
 * @param services hosts, and origins of the operator's own
 */
record PushPlaces(List<String> services) {
  private static final String USUAL =
      "fcm.googleapis.com,push.services.mozilla.com,notify.windows.com,push.apple.com";
  private static final Pattern HOST =
      Pattern.compile("(https?://[a-z0-9.-]+(:[0-9]{1,5})?|[a-z0-9-]+(\\.[a-z0-9-]+)+)");
  private static final int HTTPS = 443;
  private static final int UNIQUE_LOCAL_MASK = 0xfe;
  private static final int UNIQUE_LOCAL = 0xfc;
  private static final int SHARED_FIRST = 100;
  private static final int SHARED_MASK = 0xc0;
  private static final int SHARED_SECOND = 64;

  static PushPlaces of(Settings settings) {
    return of(settings.text("PUSH_SERVICES").orElse(USUAL));
  }

  static PushPlaces of(String names) {
    return new PushPlaces(
        Arrays.stream(names.split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList());
  }

  static PushPlaces usual() {
    return of(USUAL);
  }

  /** Whether each is the name of a host, or an origin of the operator's own. */
  boolean areHosts() {
    return !services.isEmpty() && services.stream().allMatch(name -> HOST.matcher(name).matches());
  }

  /** The place if it may be written to. */
  Optional<URI> known(String text) {
    try {
      URI place = new URI(text);
      return isOwn(place) || isService(place) ? Optional.of(place) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /** The same at the moment of writing, when a name may mean another machine than before. */
  Optional<URI> reachable(String text) {
    return known(text).filter(place -> isOwn(place) || isPublic(place.getHost()));
  }

  /** A service of the operator's own, named with scheme and port. */
  private boolean isOwn(URI place) {
    String origin = place.getScheme() + "://" + place.getRawAuthority();
    return services.contains(origin);
  }

  private boolean isService(URI place) {
    String host = place.getHost();
    return "https".equals(place.getScheme())
        && host != null
        && place.getUserInfo() == null
        && (place.getPort() == -1 || place.getPort() == HTTPS)
        && services.stream().anyMatch(name -> isWithin(host.toLowerCase(Locale.ROOT), name));
  }

  private static boolean isWithin(String host, String name) {
    return host.equals(name) || host.endsWith("." + name);
  }

  private static boolean isPublic(String host) {
    try {
      return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PushPlaces::isPublic);
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean isUniqueLocal =
        bytes.length > Integer.BYTES && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
    boolean isShared =
        bytes.length == Integer.BYTES
            && bytes[0] == SHARED_FIRST
            && (bytes[1] & SHARED_MASK) == SHARED_SECOND;
    return !(isUniqueLocal
        || isShared
        || address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress());
  }
}
