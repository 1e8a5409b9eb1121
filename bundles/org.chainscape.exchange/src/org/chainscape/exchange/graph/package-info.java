/** The model as a graph, for graph databases and tools that draw graphs. */
package org.chainscape.exchange.graph;
