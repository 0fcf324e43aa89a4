package com.aetherial.browser;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every page on a tablet, and on a desk at twice the size, which leaves half of its pixels. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SizesIT {
  private static final List<String> OF_MEMBERS =
      List.of(
          "/dashboard",
          "/wallet",
          "/wallet/buy",
          "/wallet/send",
          "/wallet/plans",
          "/wallet/withdraw",
          "/wallet/statement",
          "/notifications",
          "/settings",
          "/settings/profile",
          "/settings/account",
          "/settings/security",
          "/settings/privacy",
          "/settings/data",
          "/settings/notifications",
          "/settings/payouts");
  private static final List<String> OF_ADMINISTRATORS =
      List.of(
          "/admin/economy",
          "/admin/economy/grants",
          "/admin/economy/accounts",
          "/admin/economy/supply",
          "/admin/payments",
          "/admin/plans",
          "/admin/mpesa",
          "/admin/payouts",
          "/admin/payouts/bank");

  @Test
  void the_pages_of_members_fit() {
    try (Visit visit = Browser.open(Look.LIGHT_DESK)) {
      Member.ada().logIn(visit);
      OF_MEMBERS.forEach(path -> look(visit, path));
    }
  }

  @Test
  void the_pages_of_administrators_fit() {
    try (Visit visit = Browser.open(Look.DARK_DESK)) {
      Member.administrator().logIn(visit);
      OF_ADMINISTRATORS.forEach(path -> look(visit, path));
    }
  }

  private static void look(Visit visit, String path) {
    visit.sized(768, 1024).go(path).see("tablet" + path.replace('/', '-'));
    visit.sized(640, 400).mustFit(path);
  }
}
