package com.aetherial.bench;

/**
 * The calls of the ledger's functions that are measured without the server, with time-ordered ids
 * as the server makes them.
 */
enum Calls {
  /** Anybody pays anybody, with the arguments that the server uses. */
  UNIFORM(
      """
      \\set a random(1, %1$d)
      \\set b 1 + (:a + random(0, %1$d - 2)) %% %1$d
      """,
      "ledger.move",
      "TRANSFER",
      "%1$s, %2$s, 1::bigint, '{PROMO,CASH}'::text[], '{PROMO,CASH}'::text[]"),

  /** The treasury gives to anybody. */
  TREASURY(
      """
      \\set a random(1, %1$d)
      \\set b 1
      """,
      "ledger.post",
      "GRANT",
      "array[null, %1$s]::uuid[], '{TREASURY,PROMO}'::text[], '{-1,1}'::bigint[]"),

  /** Everybody pays the same seller. */
  SELLER(
      """
      \\set a random(2, %1$d)
      \\set b 1
      """,
      "ledger.move",
      "TRANSFER",
      "%1$s, %2$s, 1::bigint, '{PROMO,CASH}'::text[], '{PROMO,CASH}'::text[]");

  private static final String REQUEST =
      "uuidv7(), '%s', 'send:' || gen_random_uuid(), sha256('bench'), %s, null,"
          + " 'Thank you', null, null, null, null, ";

  private final String variables;
  private final String function;
  private final String kind;
  private final String rest;

  Calls(String variables, String function, String kind, String rest) {
    this.variables = variables;
    this.function = function;
    this.kind = kind;
    this.rest = rest;
  }

  /** As a script of pgbench. */
  String script(int people) {
    return variables.formatted(people) + sql(":a::int", ":b::int") + ";\n";
  }

  /** As a query with two numbers of people as parameters, or what stands in their place. */
  String sql(String payer, String receiver) {
    String from = Population.ID.formatted(payer);
    String to = Population.ID.formatted(receiver);
    return "select outcome from "
        + function
        + "("
        + REQUEST.formatted(kind, from)
        + rest.formatted(from, to)
        + ")";
  }
}
