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
  final CheckoutSessions sessions;
  final Checkout checkout;
  final HostedCheckout pages;
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
    sessions = new CheckoutSessions(world, events, catalog);
    checkout = new Checkout(world, events, customers, intents, charging);
    pages = new HostedCheckout(world, sessions, checkout);
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
    sessions.routes(router);
    return router;
  }

  Router browser(Controls controls) {
    Router router = new Router();
    pages.routes(router);
    controls.routes(router);
    return router;
  }
}
