/**
 * Chains written as tables: a folder of CSV files that people can check line by line, and that the build turns into a chain file.
 */
package org.chainscape.exchange.tables;
