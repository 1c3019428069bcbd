import type { Localized } from '@/lib/language/language';

/** What `site.yaml` says of the paper. */
export interface Site {
  readonly name: Localized;
  readonly tagline: Localized;
  /** One Han character, stamped beside the name. */
  readonly seal?: string;
  /** Origin of the published site, `https://courier.example`, no slash at the end. */
  readonly url: string;
  /** A day on which its host was already its own, `yyyy-mm-dd`; feed ids are made from it (RFC 4151). */
  readonly founded?: string;
  /** IANA name, `Asia/Shanghai`. */
  readonly timeZone: string;
  readonly publisher: Publisher;
  /** Topic ids in the masthead. */
  readonly navigation: readonly string[];
  /** Slug of the front page's first article; without it, the newest leads. */
  readonly lead?: string;
  /** Rules of the editors' check that are silenced for all but the articles. */
  readonly ignore: readonly Silenced[];
  readonly announce?: Announce;
  readonly aiUsage?: AiUsage;
  readonly admin?: Admin;
}

/** Where the editor in the browser keeps the paper. */
export interface Admin {
  readonly host: 'github' | 'gitlab' | 'gitea';
  /** `owner/name`. */
  readonly repository: string;
  readonly branch?: string;
  /** Of GitLab or Gitea; with GitHub, of the service by which people sign in. */
  readonly server?: string;
  /** Registered with GitLab or Gitea. */
  readonly appId?: string;
}

/** Whether AI may use the texts; of what is undefined, the paper says nothing. */
export interface AiUsage {
  readonly training?: boolean;
  readonly answers?: boolean;
}

/** Whom the paper tells what it has published. */
export interface Announce {
  /** For IndexNow: 8 to 128 letters, figures and hyphens. */
  readonly indexNowKey?: string;
  /** Addresses of WebSub hubs. */
  readonly hubs: readonly string[];
}

export interface Publisher {
  readonly name: Localized;
  readonly url?: string;
  readonly email?: string;
}

/** A rule of the editors' check that is silenced, and why. */
export interface Silenced {
  readonly rule: string;
  readonly reason: string;
}
