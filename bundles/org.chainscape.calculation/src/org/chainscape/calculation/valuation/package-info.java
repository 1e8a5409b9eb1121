/** What shares cost: market capitalisation and the multiples analysts compare, derived from statements and never stored beside them. */
package org.chainscape.calculation.valuation;
