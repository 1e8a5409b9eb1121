package org.chainscape.exchange.office;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

import org.chainscape.scene.Color;
import org.chainscape.scene.Connector;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/** A figure with one of everything, drawn by hand. */
final class Sketch {

	static final Color INK = Color.of("#1f2a37");
	static final Color TINT = Color.of("#eef4fc");
	static final Shape.Stroke THIN = new Shape.Stroke(INK, 1, false);
	static final Shape.Stroke DASHED = new Shape.Stroke(INK, 1.4, true);

	private Sketch() {
	}

	/** A band with two cards, the first with two chips; a third card; lines of every kind; a picture; a badge. */
	static Scene scene() {
		ScenePart chip = part("chip", ScenePart.Role.COMPANY_CHIP, new Rect(30, 70, 80, 20), 10, "寒武纪");
		ScenePart item = part("item", ScenePart.Role.ITEM_CHIP, new Rect(30, 96, 80, 20), 4, "Caffe <2>");
		ScenePart card = part("card", ScenePart.Role.CARD, new Rect(20, 40, 140, 90), 4, "算力芯片 & AI", chip, item);
		ScenePart server = part("server", ScenePart.Role.CARD, new Rect(220, 40, 140, 60), 4, "服务器");
		ScenePart band = part("band", ScenePart.Role.BAND, new Rect(10, 10, 360, 130), 0, "上游", card, server);
		ScenePart cloud = part("cloud", ScenePart.Role.CARD, new Rect(20, 200, 140, 50), 4, "云");
		Rect place = new Rect(300, 200, 60, 40);
		ScenePart image = new ScenePart("image", ScenePart.Role.IMAGE, null, place, List.of(new Shape.Picture(place, "image/png", picture())),
				List.of());
		Rect dot = new Rect(150, 32, 16, 16);
		ScenePart badge = new ScenePart("badge", ScenePart.Role.BADGE, null, dot,
				List.of(new Shape.Ellipse(dot, TINT, THIN), text(155, 44, 6, "3", new FontSpec(10, true)),
						new Shape.Line(List.of(new Point(150, 40), new Point(152, 42), new Point(150, 44)), 0, THIN),
						new Shape.Polygon(List.of(new Point(160, 32), new Point(166, 32), new Point(163, 36)), INK),
						new Shape.Line(List.of(new Point(150, 50), new Point(166, 50)), 0, THIN)),
				List.of());
		return new Scene("图1：一样一件", "zh", 380, 270, new Point(0, 0), Color.of("#ffffff"), List.of(band, cloud, image), connectors(),
				List.of(badge));
	}

	private static List<Connector> connectors() {
		List<Connector> lines = new ArrayList<>();
		lines.add(line("step", "card", "server", THIN, List.of(new Point(160, 60), new Point(190, 60), new Point(190, 70), new Point(220, 70)),
				triangle(new Point(220, 70), new Point(212, 70))));
		lines.add(line("down", "card", "cloud", DASHED, List.of(new Point(90, 130), new Point(90, 200)),
				new Shape.Line(List.of(new Point(87, 192), new Point(90, 200), new Point(93, 192)), 0, THIN)));
		lines.add(line("corner", "server", "cloud", THIN, List.of(new Point(250, 100), new Point(250, 215), new Point(160, 215)),
				new Shape.Ellipse(new Rect(247.6, 97.6, 4.8, 4.8), INK, null)));
		lines.add(line("around", "server", "server", THIN,
				List.of(new Point(360, 50), new Point(374, 50), new Point(374, 80), new Point(360, 80))));
		lines.add(line("slanted", "chip", "cloud", THIN, List.of(new Point(30, 80), new Point(16, 120), new Point(18, 160), new Point(20, 230)),
				triangle(new Point(20, 230), new Point(18, 222)), triangle(new Point(19.5, 228), new Point(18, 223))));
		List<Shape> labelled = new ArrayList<>(lines.get(1).shapes());
		labelled.add(new Shape.Box(new Rect(70, 158, 40, 16), 4, Color.of("#ffffff"), null));
		labelled.add(text(74, 170, 32, "依托", new FontSpec(10, false)));
		lines.set(1, new Connector("down", "down", "card", "cloud", lines.get(1).points(), labelled));
		return lines;
	}

	private static Connector line(String key, String from, String to, Shape.Stroke stroke, List<Point> points, Shape... heads) {
		List<Shape> shapes = new ArrayList<>();
		List<Point> cut = new ArrayList<>(points);
		if (heads.length > 0 && heads[0] instanceof Shape.Polygon head) {
			cut.set(cut.size() - 1, head.points().get(1));
		}
		shapes.add(new Shape.Line(cut, 6, stroke));
		shapes.addAll(List.of(heads));
		return new Connector(key, key, from, to, points, shapes);
	}

	private static Shape.Polygon triangle(Point tip, Point base) {
		return new Shape.Polygon(List.of(tip, new Point(base.x(), base.y() - 3.4), new Point(base.x(), base.y() + 3.4)), INK);
	}

	private static ScenePart part(String key, ScenePart.Role role, Rect bounds, double radius, String name, ScenePart... children) {
		return new ScenePart(key, role, key, bounds, List.of(new Shape.Box(bounds, radius, TINT, THIN),
				text(bounds.x() + 8, bounds.y() + 15, 12.0 * name.length(), name, new FontSpec(12, true))), List.of(children));
	}

	private static Shape.Text text(double x, double baseline, double width, String text, FontSpec font) {
		return new Shape.Text(x, baseline, width, text, font, INK);
	}

	/** A figure of many cards with a title each, like a large panorama. */
	static Scene large(int number, int cards) {
		List<ScenePart> parts = new ArrayList<>();
		List<Connector> lines = new ArrayList<>();
		for (int i = 0; i < cards; i++) {
			Rect bounds = new Rect(10 + i % 10 * 110, 10 + i / 10 * 50, 90, 36);
			parts.add(part("card" + i, ScenePart.Role.CARD, bounds, 4, "环节 " + number + "." + i));
			if (i % 10 > 0) {
				lines.add(line("line" + i, "card" + (i - 1), "card" + i, THIN,
						List.of(new Point(bounds.x() - 20, bounds.y() + 18), new Point(bounds.x(), bounds.y() + 18))));
			}
		}
		return new Scene("图" + number, "zh", 1120, 20 + 50 * (cards + 9) / 10, new Point(0, 0), Color.of("#ffffff"), parts, lines, List.of());
	}

	private static String picture() {
		BufferedImage image = new BufferedImage(6, 4, BufferedImage.TYPE_INT_RGB);
		image.setRGB(2, 2, 0x00aa33);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return Base64.getEncoder().encodeToString(bytes.toByteArray());
	}
}
