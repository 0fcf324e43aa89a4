package com.aetherial.verifier;

import java.math.BigInteger;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Whatever was minted is somewhere, and no more is out than the policy allows. */
final class SupplyCount {
  private static final String ISSUER = "ISSUER";
  private static final String POLICY =
      "select policy, cap from ledger.supply_policy where currency = 'AEC'";

  private final Map<String, BigInteger> byKind = new HashMap<>();
  private BigInteger postings = BigInteger.ZERO;
  private BigInteger minted = BigInteger.ZERO;
  private BigInteger burned = BigInteger.ZERO;

  void posting(String account, String kind, long amount) {
    BigInteger size = BigInteger.valueOf(amount);
    postings = postings.add(size);
    if (account.equals(ISSUER) && amount < 0) {
      minted = minted.subtract(size);
    } else if (account.equals(ISSUER)) {
      burned = burned.add(size);
    }
  }

  void account(Account account) {
    byKind.merge(account.kind(), BigInteger.valueOf(account.balance()), BigInteger::add);
  }

  void mustAddUp(Snapshot snapshot, Findings findings) throws SQLException {
    findings.mustBe("postings-sum-to-zero", "all postings", BigInteger.ZERO, postings);
    BigInteger issuer = byKind.getOrDefault(ISSUER, BigInteger.ZERO);
    BigInteger everywhere =
        byKind.values().stream().reduce(BigInteger.ZERO, BigInteger::add).subtract(issuer);
    BigInteger out = minted.subtract(burned);
    findings.mustBe("supply-is-accounted-for", "AEC", out, everywhere);
    try (Rows policy = snapshot.rows(POLICY)) {
      if (!policy.present()) {
        findings.add("supply-has-a-policy", "AEC", "a policy", null);
      } else if (!policy.word(1).equals("UNCAPPED")
          && out.compareTo(BigInteger.valueOf(policy.number(2))) > 0) {
        findings.add("supply-within-cap", "AEC", "at most " + policy.number(2), out);
      }
    }
    findings.note(
        "Minted %s, burned %s, in being %s (minor units).".formatted(minted, burned, everywhere));
  }
}
