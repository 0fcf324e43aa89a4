package com.aetherial.payouts.web;

/** Bodies shown in the description of the API. */
final class Examples {
  static final String ASK_COINS =
      """
      {"methodId": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10", "coins": "2500"}""";

  static final String ASK_MONEY =
      """
      {"methodId": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10", "amount": "100", "currency": "USD"}""";

  static final String QUOTE =
      """
      {"methodId": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10", "destination": "•••• 5678",
       "coins": "2500.00", "fee": "0.00", "amount": {"amount": "100.00", "currency": "USD"},
       "rate": "0.04", "buyingRate": "0.10", "commissionPercent": "60", "remaining": "120.00",
       "balance": "180.00", "needsReview": false}""";

  static final String WITHDRAWAL =
      """
      {"id": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c11", "state": "PROCESSING", "coins": "2500.00",
       "fee": "0.00", "amount": {"amount": "100.00", "currency": "USD"}, "rate": "0.04",
       "provider": "stripe", "methodId": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10",
       "destination": "•••• 5678", "isCancellable": false,
       "createdAt": "2026-11-21T10:00:00Z"}""";

  static final String METHOD =
      """
      {"id": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10", "provider": "mpesa", "title": "M-Pesa",
       "kind": "PHONE", "destination": "•••• 5678", "country": "KE", "state": "UNVERIFIED",
       "isDefault": true, "createdAt": "2026-11-21T10:00:00Z"}""";

  static final String PHONE = "{\"provider\": \"mpesa\", \"number\": \"+254 712 345 678\"}";

  static final String BANK =
      """
      {"provider": "bank", "holder": "Ada Lovelace", "iban": "DE89 3704 0044 0532 0130 00"}""";

  static final String CODE = "{\"code\": \"123456\"}";

  private Examples() {}
}
