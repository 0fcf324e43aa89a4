package com.aetherial.payments.web;

/** Bodies shown in the description of the API. */
final class Examples {
  static final String PRICES =
      """
      {"items": [{"code": "coins-550", "total": "550.00", "coins": "500.00", "bonus": "50.00",
        "price": {"amount": "50.00", "currency": "USD"}}],
       "freeAmount": {"least": "10", "most": "100000", "pricePerCoin": "0.10",
        "currency": "USD"}}""";

  static final String WAYS =
      "[{\"gateway\": \"stripe\", \"isAvailable\": true, \"currencies\": [\"USD\"]}]";

  static final String BUY_BUNDLE = "{\"bundle\": \"coins-550\"}";

  static final String BUY_AMOUNT = "{\"coins\": \"125.50\", \"currency\": \"EUR\"}";

  static final String PURCHASE =
      """
      {"id": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10", "state": "AWAITING_PAYMENT",
       "coins": "500.00", "bonus": "50.00", "price": {"amount": "50.00", "currency": "USD"},
       "bundle": "coins-550", "sessionId": "cs_test_a1b2c3",
       "checkoutUrl": "https://checkout.stripe.com/c/pay/cs_test_a1b2c3",
       "createdAt": "2026-11-21T10:00:00Z"}""";

  static final String DASWOS =
      """
      {"url": "https://checkout.stripe.com/c/pay/cs_test_a1b2c3",
       "checkoutUrl": "https://checkout.stripe.com/c/pay/cs_test_a1b2c3",
       "sessionId": "cs_test_a1b2c3", "purchaseId": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10",
       "state": "AWAITING_PAYMENT"}""";

  static final String RECEIVED = "{\"received\": true, \"isNew\": true}";

  private Examples() {}
}
