/** Quick ways to create, place and connect: a pop-up one types into, a handle that draws relations, drops from lists. */
package org.chainscape.diagram.create;
