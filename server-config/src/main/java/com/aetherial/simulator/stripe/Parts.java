package com.aetherial.simulator.stripe;

/** Everything a simulation consists of, put together once. */
final class Parts {

  final World world;
  final Webhooks webhooks;
  final ApiFaults apiFaults = new ApiFaults();
  final EventLog events;
  final BalanceTransactions balances;
  final PaymentMethods methods;
  final Customers customers;
  final Catalog catalog;
  final PaymentIntents intents;
  final Charging charging;
  final Charges charges;
  final Refunds refunds;
  final Disputes disputes;
  final FraudWarnings warnings;
  final Invoices invoices;
  final InvoicePayments invoicePayments;
  final Billing billing;
  final Subscriptions subscriptions;
  final CheckoutSessions sessions;
  final Checkout checkout;
  final HostedCheckout pages;
  final Accounts accounts;
  final Onboarding onboarding;
  final Transfers transfers;
  final AutomaticPayouts automatic;
  final Payouts payouts;
  final Books books;

  Parts(Settings settings) {
    world = new World(settings);
    webhooks = new Webhooks(world);
    events = new EventLog(world);
    balances = new BalanceTransactions(world);
    methods = new PaymentMethods(world);
    customers = new Customers(world, events);
    catalog = new Catalog(world, events);
    intents = new PaymentIntents(world, events);
    charging = new Charging(world, events, balances, methods);
    charges = new Charges(world);
    refunds = new Refunds(world, events, balances);
    disputes = new Disputes(world, events, balances, charging);
    warnings = new FraudWarnings(world, events, charging);
    invoices = new Invoices(world, events);
    invoicePayments = new InvoicePayments(world);
    billing = new Billing(world, events, intents, charging, invoices);
    subscriptions = new Subscriptions(world, events, invoices, billing);
    sessions = new CheckoutSessions(world, events, catalog);
    checkout = new Checkout(world, events, customers, intents, charging, subscriptions, invoices);
    pages = new HostedCheckout(world, sessions, checkout);
    accounts = new Accounts(world, events);
    onboarding = new Onboarding(world, accounts);
    transfers = new Transfers(world, events, balances, accounts);
    automatic = new AutomaticPayouts(world, events, balances);
    payouts = new Payouts(world, events, balances, automatic);
    books = new Books(world);
    events.listenWith(webhooks::offer);
  }

  Router api() {
    Router router = new Router();
    events.routes(router);
    balances.routes(router);
    methods.routes(router);
    customers.routes(router);
    catalog.routes(router);
    intents.routes(router);
    charges.routes(router);
    refunds.routes(router);
    disputes.routes(router);
    warnings.routes(router);
    sessions.routes(router);
    invoices.routes(router);
    invoicePayments.routes(router);
    billing.routes(router);
    subscriptions.routes(router);
    accounts.routes(router);
    transfers.routes(router);
    payouts.routes(router);
    return router;
  }

  Router browser(StripeSimulator simulator) {
    Router router = new Router();
    pages.routes(router);
    onboarding.routes(router);
    new DeliveryControls(this).routes(router);
    new Controls(simulator, this).routes(router);
    new Dashboard(this).routes(router);
    return router;
  }
}
