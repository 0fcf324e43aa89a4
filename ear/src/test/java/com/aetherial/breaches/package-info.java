/** Modules that break the rules of the house on purpose, so that each rule is seen to fail. */
package com.aetherial.breaches;
