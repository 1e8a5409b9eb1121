package org.chainscape.report.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.word.Docs.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finished report is a template: what is generated becomes current, what was written by hand stays. */
class RegenerateTest {

	private final WordSample sample = new WordSample();

	private String notices(Written written) {
		return String.join("\n", written.notices().stream().map(notice -> notice.message(Language.ZH)).toList());
	}

	@Test
	void nothingChangedGivesTheSameBytes() throws Exception {
		byte[] first = Docs.write(sample.material(), null).bytes();
		byte[] second = Docs.write(sample.material(), first).bytes();
		assertEquals(Docs.lines(first), Docs.lines(second));
		assertArrayEquals(second, Docs.write(sample.material(), second).bytes());
	}

	@Test
	void valuesBecomeCurrentAndNewItemsCome() throws Exception {
		byte[] template = Docs.of("标题 {{title}}", "{{#each companies}}", "公司 {{name}}", "{{/each}}", "{{#each figures}}", "{{figure}}",
				"{{/each}}");
		byte[] first = Docs.write(sample.material(), template).bytes();
		sample.sample.document.setName("新名");
		sample.company("龙芯中科", "688047");
		sample.diagram("第三张图");
		List<String> lines = Docs.lines(Docs.write(sample.material(), first).bytes());
		assertTrue(lines.containsAll(List.of("标题 新名", "公司 龙芯中科", "图3：第三张图")), lines.toString());
		assertFalse(lines.contains("标题 样例"));
	}

	@Test
	void figuresAreFoundAgainUnderAnotherName() throws Exception {
		byte[] first = Docs.write(sample.material(), Docs.of("{{figure:全景图}}")).bytes();
		((Diagram) sample.sample.document.getViews().get(0)).setName("产业链图");
		assertEquals("图1：产业链图", Docs.lines(Docs.write(sample.material(), first).bytes()).get(0));
	}

	@Test
	void itemsThatAreGoneLeaveOnlyWhatWasWrittenByHand() throws Exception {
		byte[] template = Docs.of("{{#each companies}}", "公司 {{name}}", "固定说明", "{{/each}}", "完");
		byte[] first = Docs.write(sample.material(), template).bytes();
		byte[] edited = Docs.edit(first, xml -> xml.replaceFirst("固定说明</w:t></w:r></w:p>",
				"固定说明</w:t></w:r></w:p><w:p><w:r><w:t>手写评论</w:t></w:r></w:p>"));
		sample.chips.getParticipations().remove(0);
		sample.sample.document.getCompanies().remove(0);
		Written written = Docs.write(sample.material(), edited);
		assertEquals(List.of("公司 景嘉微", "固定说明", "手写评论", "完"), Docs.lines(written.bytes()));
		assertTrue(notices(written).contains("手写评论"), notices(written));
	}

	@Test
	void aChangedValueIsKeptAsLongAsTheModelSaysTheSame() throws Exception {
		byte[] first = Docs.write(sample.material(), Docs.of("参数 {{fact:OBS-1}}。")).bytes();
		byte[] edited = Docs.edit(first, xml -> xml.replace("1750 亿个", "约一千七百五十亿"));
		Written kept = Docs.write(sample.material(), edited);
		assertEquals(List.of("参数 约一千七百五十亿。"), Docs.lines(kept.bytes()));
		assertTrue(notices(kept).contains("约一千七百五十亿"));
		assertArrayEquals(kept.bytes(), Docs.write(sample.material(), kept.bytes()).bytes());
		sample.size.setPrinted("1800 亿");
		Written replaced = Docs.write(sample.material(), kept.bytes());
		assertEquals(List.of("参数 1800 亿个。"), Docs.lines(replaced.bytes()));
		assertTrue(notices(replaced).contains("约一千七百五十亿"));
	}

	@Test
	void textTypedBelowAFigureMovesOutOfItsControl() throws Exception {
		byte[] first = Docs.write(sample.material(), Docs.of("{{figure:全景图}}", "完")).bytes();
		byte[] edited = Docs.edit(first, xml -> xml.replaceFirst("</w:sdtContent></w:sdt><w:p><w:r><w:t[^>]*>完",
				"<w:p><w:r><w:t>图下评论</w:t></w:r></w:p>$0"));
		Written written = Docs.write(sample.material(), edited);
		List<String> lines = Docs.lines(written.bytes());
		assertEquals(List.of("图下评论", "完"), lines.subList(lines.size() - 2, lines.size()));
		assertTrue(notices(written).contains("图下评论"));
		assertArrayEquals(written.bytes(), Docs.write(sample.material(), written.bytes()).bytes());
	}

	@Test
	void aConditionThatTurnsChangesItsWords() throws Exception {
		byte[] first = Docs.write(sample.material(), Docs.of("{{#if count.companies > 2}}", "很多", "{{else}}", "不多", "{{/if}}")).bytes();
		assertEquals(List.of("不多"), Docs.lines(first));
		sample.company("龙芯中科", "688047");
		assertEquals(List.of("很多"), Docs.lines(Docs.write(sample.material(), first).bytes()));
	}

	/** Writes at random places outside of what is generated, changes the model, makes the report again. */
	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6})
	void handWrittenTextIsKept(long seed) throws Exception {
		Random random = new Random(seed);
		byte[] report = Docs.write(sample.material(), null).bytes();
		List<String> written = new ArrayList<>();
		for (int round = 0; round < 2; round++) {
			int step = round;
			report = Docs.edit(report, xml -> write(xml, random, step, written));
			if (random.nextBoolean()) {
				sample.company("公司" + seed + round, "6000" + (10 + round));
			} else {
				sample.size.setPrinted(1800 + round + " 亿");
			}
			if (random.nextBoolean()) {
				sample.diagram("新图" + round);
			}
			report = Docs.write(sample.material(), report).bytes();
			List<String> lines = Docs.lines(report);
			for (String text : written) {
				assertEquals(1, lines.stream().filter(text::equals).count(), text + " in " + lines);
			}
			List<String> fresh = new ArrayList<>(Docs.lines(Docs.write(sample.material(), null).bytes()));
			fresh.removeIf(line -> line.matches(".*\\d"));
			for (String text : fresh) {
				assertTrue(lines.contains(text), text + " in " + lines);
			}
			assertArrayEquals(report, Docs.write(sample.material(), report).bytes());
		}
	}

	/** A paragraph behind some paragraphs of the body that are not generated, or between controls. */
	private static String write(String xml, Random random, int round, List<String> written) {
		String body = xml;
		List<Integer> places = new ArrayList<>();
		int depth = 0;
		java.util.regex.Matcher tags = java.util.regex.Pattern
				.compile("<w:sdt>|</w:sdt>|<w:tag w:val=\"([^\"]*)\"|</w:p>|<w:tbl>|</w:tbl>").matcher(xml);
		java.util.Deque<Boolean> leaf = new java.util.ArrayDeque<>();
		while (tags.find()) {
			switch (tags.group().substring(0, 4)) {
				case "<w:s" -> leaf.push(false);
				case "</w:" -> {
					if (tags.group().equals("</w:sdt>")) {
						leaf.pop();
					} else if (tags.group().equals("</w:tbl>")) {
						depth--;
					}
					if (tags.group().equals("</w:p>") && depth == 0 && !leaf.contains(true)) {
						places.add(tags.end());
					}
				}
				default -> {
					if (tags.group().equals("<w:tbl>")) {
						depth++;
					} else if (tags.group(1) != null && tags.group(1).matches("cs:[0-9a-f]{8}:.*")) {
						leaf.pop();
						leaf.push(true);
					}
				}
			}
		}
		for (int i = 0; i < 4; i++) {
			int place = places.get(random.nextInt(places.size()));
			String text = "手写" + round + "-" + i;
			written.add(text);
			body = body.substring(0, place) + "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>" + body.substring(place);
			int length = ("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>").length();
			places.replaceAll(other -> other > place ? other + length : other);
		}
		return body;
	}
}
