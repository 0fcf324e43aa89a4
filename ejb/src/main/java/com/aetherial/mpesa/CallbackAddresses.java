package com.aetherial.mpesa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** From where callbacks may come: in production from the addresses that Safaricom publishes. */
@ApplicationScoped
class CallbackAddresses {
  private static final String SETTING = "MPESA_CALLBACK_ADDRESSES";
  private static final String ANY = "any";
  private static final String PUBLISHED =
      "196.201.214.200,196.201.214.206,196.201.213.114,196.201.214.207,196.201.214.208,"
          + "196.201.213.44,196.201.212.127,196.201.212.138,196.201.212.129,196.201.212.136,"
          + "196.201.212.74,196.201.212.69";

  @Inject MpesaSettings settings;

  boolean mayCall(String address) {
    String list =
        settings.optional(SETTING).orElseGet(() -> settings.isProduction() ? PUBLISHED : ANY);
    return ANY.equals(list) || listed(list).contains(address);
  }

  private static Set<String> listed(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).collect(Collectors.toSet());
  }
}
