package com.aetherial.webhooks;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.SettingFaults;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Decides to which addresses anything is sent: over TLS, and only into the open internet. One
 * address of a name inside the operator's network is enough to refuse all of them. For trying
 * things out, the operator may allow this machine itself.
 */
@ApplicationScoped
class Targets implements RequiredSettings {
  private static final String ALLOWS_LOOPBACK = "WEBHOOKS_ALLOW_LOOPBACK";
  private static final int LENGTH_MAX = 500;
  private static final int PORT_MAX = 65_535;

  @Inject Settings settings;

  /** How names become addresses. */
  Names names = InetAddress::getAllByName;

  /** Who knows the addresses of names. */
  @FunctionalInterface
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  /**
   * Looks an address up, once.
   *
   * @throws AddressRefused when nothing is sent there
   */
  Target find(String url) {
    URI uri = parse(url);
    var unresolved = new Target(uri, InetAddress.getLoopbackAddress());
    List<InetAddress> found = lookUp(unresolved.host());
    boolean isHere = allowsLoopback() && found.stream().allMatch(InetAddress::isLoopbackAddress);
    if (!isHere && !unresolved.isSecure()) {
      throw new AddressRefused("https", "The address must begin with https://.");
    }
    if (!isHere && !found.stream().allMatch(PublicAddresses::contain)) {
      throw new AddressRefused(
          "inside", "{0} is not in the open internet. Nothing is sent there.", uri.getHost());
    }
    return new Target(uri, found.get(0));
  }

  private List<InetAddress> lookUp(String host) {
    try {
      return Arrays.asList(names.of(host));
    } catch (UnknownHostException unknown) {
      throw new AddressRefused("unknown", "Nobody knows an address of {0}.", host);
    }
  }

  /** Whether the operator wants to try things out. */
  boolean allowsLoopback() {
    return settings.isOn(ALLOWS_LOOPBACK, false);
  }

  @Override
  public List<String> missing() {
    return new SettingFaults(settings).switches(ALLOWS_LOOPBACK).list();
  }

  private static URI parse(String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = String.valueOf(uri.getScheme());
      boolean isWeb = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
      boolean isPlain = uri.getRawUserInfo() == null && uri.getRawFragment() == null;
      boolean isThere =
          uri.getHost() != null && uri.getPort() <= PORT_MAX && url.length() <= LENGTH_MAX;
      if (isWeb && isPlain && isThere && url.strip().chars().allMatch(c -> c > ' ' && c < 127)) {
        return uri;
      }
    } catch (URISyntaxException malformed) {
      throw malformed();
    }
    throw malformed();
  }

  private static AddressRefused malformed() {
    return new AddressRefused(
        "malformed", "Write a whole address, such as https://example.org/hooks.");
  }
}
