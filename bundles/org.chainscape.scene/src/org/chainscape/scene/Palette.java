package org.chainscape.scene;

/**
 * The colours of a figure besides the tints of its stages.
 *
 * @param background behind everything
 * @param text names
 * @param muted secondary text
 * @param faint tickers and other text to be read last
 * @param caption title of the figure
 * @param card fill of cards
 * @param chipFill fill of company chips
 * @param chipLine outline of chips
 * @param hairline thin separating lines
 * @param edge relations
 * @param domestic mark of domestic companies
 * @param foreign mark of foreign companies
 * @param choke bottleneck badges
 * @param error error badges
 * @param warning warning badges and conflicts
 * @param info info badges
 * @param note fill of notes
 */
public record Palette(Color background, Color text, Color muted, Color faint, Color caption, Color card, Color chipFill, Color chipLine,
		Color hairline, Color edge, Color domestic, Color foreign, Color choke, Color error, Color warning, Color info, Color note) {

	/** {@return the colours of the house} */
	public static Palette standard() {
		return new Palette(Color.of("#ffffff"), Color.of("#1f2a37"), Color.of("#55637a"), Color.of("#7a8798"), Color.of("#1f3a68"),
				Color.of("#ffffff"), Color.of("#f8fafc"), Color.of("#d3dbe6"), Color.of("#d3dbe6"), Color.of("#8492a6"),
				Color.of("#d64545"), Color.of("#8492a6"), Color.of("#c2410c"), Color.of("#c22f3d"), Color.of("#b7791f"),
				Color.of("#3b6fb6"), Color.of("#fffbeb"));
	}
}
