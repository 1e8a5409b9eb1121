/** The view of companies: the own ones and those of libraries, what is known of each, where each is used; merging and sharing them. */
package org.chainscape.ui.companies;
