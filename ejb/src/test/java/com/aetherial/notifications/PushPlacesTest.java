package com.aetherial.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser may name a service, and nobody may make us knock at doors of our own house. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PushPlacesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://fcm.googleapis.com/fcm/send/abc",
        "https://updates.push.services.mozilla.com/wpush/v2/abc",
        "https://db5p.notify.windows.com/w/?token=abc",
        "https://web.push.apple.com:443/abc"
      })
  void the_services_of_known_browsers_are_written_to(String place) {
    assertThat(PushPlaces.usual().known(place)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://fcm.googleapis.com/fcm/send/abc",
        "https://fcm.googleapis.com:8443/abc",
        "https://evil.example/fcm.googleapis.com",
        "https://fcm.googleapis.com.evil.example/",
        "https://notfcm.googleapis.com.example/",
        "https://xfcm.googleapis.com/",
        "https://fcm.googleapis.com@evil.example/",
        "https://me@fcm.googleapis.com/",
        "https://127.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "https:fcm.googleapis.com",
        "nothing at all"
      })
  void no_other_place_is(String place) {
    assertThat(PushPlaces.usual().known(place)).isEmpty();
  }

  @Test
  void a_service_of_the_operator_is_exactly_the_one_that_is_named() {
    PushPlaces own = PushPlaces.of("http://localhost:9999, localhost");
    assertThat(own.reachable("http://localhost:9999/push/1")).isPresent();
    assertThat(own.reachable("http://localhost:9998/push/1")).isEmpty();
    assertThat(own.known("https://localhost/push")).isPresent();
    assertThat(own.reachable("https://localhost/push")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1"
      })
  void addresses_inside_are_not_public(String address) throws UnknownHostException {
    assertThat(PushPlaces.isPublic(InetAddress.getByName(address))).isFalse();
    assertThat(PushPlaces.isPublic(InetAddress.getByName("142.250.1.1"))).isTrue();
    assertThat(PushPlaces.isPublic(InetAddress.getByName("2a00:1450::1"))).isTrue();
  }
}
