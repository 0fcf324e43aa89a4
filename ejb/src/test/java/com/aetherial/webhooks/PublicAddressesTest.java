package com.aetherial.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies inside of a network, and what outside. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1 127.255.0.3 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254",
        "100.64.0.1 0.0.0.0 0.1.2.3 224.0.0.1 240.0.0.1 255.255.255.255 192.0.2.1 198.18.0.1",
        "198.51.100.7 203.0.113.9",
        "::1 :: ::ffff:127.0.0.1 ::ffff:169.254.169.254 ::127.0.0.1 64:ff9b::7f00:1",
        "fe80::1 fc00::1 fd12:3456::1 fec0::1 ff02::1 fd00:ec2::254",
        "64:ff9b:1::a00:1 2002:7f00:1:: 2001::1 2001:db8::1 100::1 3fff::1"
      })
  void inside_of_a_network(String addresses) throws UnknownHostException {
    for (String address : addresses.split(" ", -1)) {
      assertThat(PublicAddresses.contain(InetAddress.getByName(address))).as(address).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1 9.255.255.255 11.0.0.1 172.15.0.1 172.32.0.1 192.167.1.1 100.63.255.255",
        "100.128.0.1 169.253.0.1 223.255.255.1 198.20.0.1",
        "2606:4700:4700::1111 2a00:1450:4001::1 2001:4860:4860::8888"
      })
  void in_the_open_internet(String addresses) throws UnknownHostException {
    for (String address : addresses.split(" ", -1)) {
      assertThat(PublicAddresses.contain(InetAddress.getByName(address))).as(address).isTrue();
    }
  }
}
