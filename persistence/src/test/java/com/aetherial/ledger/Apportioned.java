package com.aetherial.ledger;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An amount in parts that are as fair as whole numbers allow: the largest remainders get more. */
final class Apportioned {
  private Apportioned() {}

  static List<Long> of(long amount, List<Long> weights) {
    BigInteger total = BigInteger.valueOf(weights.stream().mapToLong(w -> w).sum());
    List<Long> parts = new ArrayList<>();
    List<BigInteger> remainders = new ArrayList<>();
    for (long weight : weights) {
      BigInteger[] share =
          BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weight)).divideAndRemainder(total);
      parts.add(share[0].longValueExact());
      remainders.add(share[1]);
    }
    long rest = amount - parts.stream().mapToLong(p -> p).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
        .limit(rest)
        .forEach(i -> parts.set(i, parts.get(i) + 1));
    return parts;
  }
}
