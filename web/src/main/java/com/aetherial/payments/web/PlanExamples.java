package com.aetherial.payments.web;

/** Bodies about plans shown in the description of the API. */
final class PlanExamples {
  static final String PLANS =
      """
      [{"code": "starter", "name": "Starter", "total": "60.00", "coins": "49.90",
        "bonus": "10.10", "price": {"amount": "4.99", "currency": "USD"},
        "trialDays": 0}]""";
  static final String CHOICE = "{\"plan\": \"starter\"}";
  static final String PLAN =
      """
      {"id": "019abc4e-7a31-7c55-9a1e-5a3f0d7b9c10", "plan": "starter", "name": "Starter",
       "state": "ACTIVE", "coins": "60.00", "price": {"amount": "4.99", "currency": "USD"},
       "cancelsAtEnd": false, "periodEnd": "2026-12-21T10:00:00Z",
       "createdAt": "2026-11-21T10:00:00Z"}""";

  private PlanExamples() {}
}
