import type { CollectionConfig } from 'payload';
import { env } from '@/env';
import { adminOrSelf } from './access/admin-or-self';
import { isAdmin } from './access/is-admin';
import { isSignedIn } from './access/is-signed-in';
import { authenticationEndpoints } from './endpoints/authentication';
import { firstRegisterEndpoint } from './endpoints/first-register';
import { verifyEndpoint } from './endpoints/verify';
import { GROUPS } from './fields/groups';
import { localeOptions } from './fields/lang-field';
import { roleOptions } from './fields/roles';
import { forgotPassword } from './auth/forgot-password';
import { keepLastAdmin, keepLastAdminRole } from './hooks/keep-last-admin';
import { logDelete } from './hooks/log-delete';
import { logLogin } from './hooks/log-login';
import { logRoleChange } from './hooks/log-role-change';

export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { en: 'User', vi: 'Người dùng', fr: 'Utilisateur' },
    plural: { en: 'Users', vi: 'Người dùng', fr: 'Utilisateurs' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'languages'],
    listSearchableFields: ['name', 'email'],
    group: GROUPS.site,
    description: 'Who may log in. The first administrator is made on the command line.',
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Payload would lock the account, for its owner too: anybody could lock out anybody. See src/limits.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: env.SITE_URL.startsWith('https:') },
    forgotPassword,
  },
  disableDuplicate: true,
  access: {
    admin: isSignedIn,
    read: isSignedIn,
    create: isAdmin,
    update: adminOrSelf,
    delete: isAdmin,
    unlock: isAdmin,
  },
  endpoints: [firstRegisterEndpoint, verifyEndpoint, ...authenticationEndpoints],
  hooks: {
    beforeChange: [keepLastAdminRole],
    afterChange: [logRoleChange],
    afterLogin: [logLogin],
    beforeDelete: [keepLastAdmin],
    afterDelete: [logDelete('name')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { en: 'Name', vi: 'Tên', fr: 'Nom' } },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['translator'],
      saveToJWT: true,
      options: roleOptions,
      access: { create: isAdmin, update: isAdmin },
      label: { en: 'Roles', vi: 'Vai trò', fr: 'Rôles' },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      saveToJWT: true,
      options: localeOptions,
      access: { create: isAdmin, update: isAdmin },
      label: { en: 'Languages', vi: 'Ngôn ngữ', fr: 'Langues' },
      admin: { description: 'In which a translator or reviewer works. Editors work in all of them.' },
    },
    {
      name: 'interfaceLang',
      type: 'select',
      options: localeOptions,
      defaultValue: 'en',
      label: {
        en: 'Language of messages and e-mails',
        vi: 'Ngôn ngữ của thông báo và thư điện tử',
        fr: 'Langue des messages et des courriels',
      },
    },
  ],
};
