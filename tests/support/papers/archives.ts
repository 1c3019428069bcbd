/** Small archives as other programs keep them, each with what is hard about it. */

export const hexo = {
  '_config.yml':
    'title: x\nurl: https://old.example\nroot: /\npermalink: :year/:month/:day/:title/\nlanguage: zh-CN\n',
  'source/_posts/kai-mu.md':
    'title: 论坛开幕：第一天\ndate: 2019-05-01 09:30:00\ntags: [成都, 论坛]\ncategories: 新闻\n---\n论坛在成都开幕，\n来宾众多。\n\n<!-- more -->\n\n{% asset_img chart.png "来宾人数" %}\n\n详见{% post_link second 第二篇 %}，参见[首日](/2019/05/01/kai-mu/)。\n',
  'source/_posts/kai-mu/chart.png': 'png',
  'source/_posts/second.md':
    '---\ntitle: 第二篇\ndate: 2019-05-02\ndescription: 论坛的第二天。\n---\n\n按 <kbd>Ctrl</kbd> 键，读<ruby>汉<rp>(</rp><rt>hàn</rt></ruby>字。<br>换行。\n\n{% note info %}\n请**注意**：`{% raw %}`。\n{% endnote %}\n\n{% codeblock lang:js %}\nif (a < b) {}\n{% endcodeblock %}\n\n{% unknown 甲 乙 %}\n\n![](https://elsewhere.example/a.png)\n',
  'source/_drafts/unfinished.md': '---\ntitle: 未完\n---\n\n还没写完。\n',
} as const;

export const hugo = {
  'hugo.toml': 'baseURL = "https://old.example/"\ndefaultContentLanguage = "en"\n',
  'content/en/posts/bridge/index.md':
    '+++\ntitle = "The bridge"\ndate = 2020-03-01T10:00:00+08:00\ntags = ["Bridges"]\nsummary = "It opened."\n+++\n\n## It opened {#opened}\n\nThe mayor came. See [the second]({{< ref "posts/second.md" >}}) or [above](#opened).\n\n{{< figure src="span.jpg" alt="The span" caption="The span at noon" >}}\n\n{{< youtube abc123 >}}\n',
  'content/en/posts/bridge/span.jpg': 'jpg',
  'content/zh-cn/posts/bridge/index.md':
    '+++\ntitle = "大桥"\ndate = 2020-03-02T10:00:00+08:00\nsummary = "大桥通车。"\n+++\n\n## 通车\n\n市长到场。\n',
  'content/zh-tw/posts/bridge/index.md':
    '+++\ntitle = "大橋"\ndate = 2020-03-02T10:00:00+08:00\n+++\n\n市長說這座大橋開通後車輛運輸會更順暢。\n',
  'content/en/posts/second.md':
    '{\n"title": "The second",\n"date": "2020-04-01",\n"draft": true\n}\n\nA paragraph of the second article, with x<sup>2</sup> and List<String>.\n',
} as const;

export const jekyll = {
  '_config.yml': 'title: x\nurl: https://old.example\n',
  Gemfile: '',
  '_posts/2018-01-02-first.md':
    '---\ntitle: "First: a start"\nauthor: A. Writer\n---\n\nThe first article says this.\n{: .lead}\n\n{% highlight ruby %}\nputs "<b>"\n{% endhighlight %}\n\n![A map]({{ site.baseurl }}/assets/map.png)\n\nNext: [second]({% post_url 2018-01-03-second %}).\n',
  '_posts/2018-01-03-second.html':
    '---\ntitle: Second\n---\n<p>In <b>HTML</b>, with a <a href="/2018/01/02/first.html">link</a>.</p>\n<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>\n<script>alert(1)</script>\n',
  'assets/map.png': 'png',
} as const;

/** An item of an export of WordPress. */
export function makeItem(id: number, title: string, content: string, type = 'post'): string {
  return `<item><title>${title}</title><link>https://old.example/2017/05/item-${id}/</link><dc:creator><![CDATA[ann]]></dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>2017-05-0${id} 08:00:00</wp:post_date><wp:post_name>item-${id}</wp:post_name>
<wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type>
<category domain="post_tag" nicename="harbour"><![CDATA[Harbour]]></category>
<wp:comment><wp:comment_content><![CDATA[A comment of a reader]]></wp:comment_content></wp:comment></item>
`;
}

export const exportHead = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Old</title><link>https://old.example</link><language>en-US</language><wp:base_blog_url>https://old.example</wp:base_blog_url>
`;

export const wordpress = {
  'export.xml': `${exportHead}${makeItem(
    1,
    'The harbour &amp; the sea',
    'The harbour opened\nwith a ceremony.\n\n<!--more-->\n\n<strong>More</strong> ships came, see <a href="https://old.example/2017/05/item-2/">the second</a>.\n\n[caption id="a" width="300"]<img src="https://old.example/wp-content/uploads/pier.jpg" alt="The pier" /> The pier at dawn[/caption]\n\n[code lang="js"]if (a < b) {}[/code]',
  )}${makeItem(2, 'Of blocks', '<!-- wp:paragraph -->\n<p>A paragraph of the editor with blocks.</p>\n<!-- /wp:paragraph -->\n<!-- wp:list -->\n<ul><li>one item</li><li>another</li></ul>\n<!-- /wp:list -->')}${makeItem(3, 'A page', 'No article.', 'page')}</channel></rss>
`,
  'wp-content/uploads/pier.jpg': 'jpg',
} as const;
