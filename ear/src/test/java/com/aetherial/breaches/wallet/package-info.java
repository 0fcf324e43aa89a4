/** A module that enters a neighbour of its tier. It does not declare the arrow. */
@AppModule(name = "wallet", tier = Tier.ECONOMY)
package com.aetherial.breaches.wallet;

import com.aetherial.kernel.AppModule;
import com.aetherial.kernel.Tier;
